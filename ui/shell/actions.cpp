#include "ui/shell/actions.h"

#include "ui/theme/theme.h"

#include <QWidget>

namespace wattscape::ui {

Actions::Actions(QWidget* window, std::function<bool()> busy) : QObject(window), window_(window), busy_(std::move(busy)) {}

QAction* Actions::add(const QString& text, const QList<QKeySequence>& keys, const QString& icon, std::function<void()> run) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    if (!icon.isEmpty()) {
        action->setIcon(Theme::instance().icon(icon));
    }
    if (!keys.isEmpty()) {
        action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(QLatin1Char('&')),
                                                         keys.front().toString(QKeySequence::NativeText)));
    }
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (!busy_()) run();
    });
    window_->addAction(action);
    all_.push_back(action);
    return action;
}

}  // namespace wattscape::ui
