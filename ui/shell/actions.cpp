#include "ui/shell/actions.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QWidget>

namespace wattscape::ui {
namespace {

void showKeys(QAction* action) {
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(
        plainToolTip(keys.isEmpty() ? plainText(*action) : QStringLiteral("%1 (%2)").arg(plainText(*action), keys)));
}

}  // namespace

QString plainText(const QAction& action) {
    return action.text().remove(QLatin1Char('&'));
}

Actions::Actions(QWidget* window, std::function<bool()> busy) : QObject(window), window_(window), busy_(std::move(busy)) {}

QAction* Actions::add(const QString& id, const QString& text, const QList<QKeySequence>& keys, const QString& icon,
                      std::function<void()> run) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    if (!icon.isEmpty()) {
        action->setIcon(Theme::instance().icon(icon));
    }
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (!busy_()) run();
    });
    enrol(id, action);
    return action;
}

void Actions::adopt(const QString& id, QAction* action) {
    enrol(id, action);
}

void Actions::enrol(const QString& id, QAction* action) {
    ids_.insert(action, id);
    usual_.insert(action, action->shortcuts());
    const QSettings settings;
    if (settings.contains(settingOf(action))) {
        const QString keys = settings.value(settingOf(action)).toString();
        action->setShortcuts(keys.isEmpty() ? QList<QKeySequence>{} : QKeySequence::listFromString(keys));
    }
    showKeys(action);
    window_->addAction(action);
    all_.push_back(action);
}

void Actions::setKeys(QAction* action, const QList<QKeySequence>& keys) {
    action->setShortcuts(keys);
    showKeys(action);
    QSettings settings;
    if (keys == usual_.value(action)) {
        settings.remove(settingOf(action));
    } else {
        settings.setValue(settingOf(action), QKeySequence::listToString(keys));
    }
}

QAction* Actions::withKeys(const QKeySequence& keys) const {
    for (QAction* action : all_) {
        if (!keys.isEmpty() && action->shortcuts().contains(keys)) {
            return action;
        }
    }
    return nullptr;
}

}  // namespace wattscape::ui
