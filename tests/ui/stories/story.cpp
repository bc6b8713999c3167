#include "tests/ui/stories/story.h"

#include "tests/testing.h"
#include "ui/outline/outline_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

namespace wattscape::ui {

Story::Story() {
    qputenv("WATTSCAPE_RESOURCES", WATTSCAPE_RESOURCES);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    Theme::instance().applyTo(*qApp);
    ground_ = std::make_unique<Ground>(testing::must(readGround()));
    auto prompt = std::make_unique<AnsweringPrompt>();
    prompt_ = prompt.get();
    window_ = std::make_unique<MainWindow>(ground_->catalogue, ground_->atlas, std::move(prompt));
    window_->resize(1600, 1000);
    window_->showStartPage();
    window_->show();
    QApplication::setActiveWindow(window_.get());
    (void)QTest::qWaitForWindowActive(window_.get());
}

void Story::click(QWidget* widget, QPoint at) {
    QVERIFY2(widget, "there is nothing of this name to click on");
    // A submenu opens a moment after its entry was pressed.
    (void)QTest::qWaitFor([widget] { return widget->isVisible(); }, 1000);
    QVERIFY2(widget->isVisible(),
             qPrintable(QStringLiteral("%1 “%2” can't be seen")
                            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())));
    ++clicks_;
    QTest::mouseClick(widget, Qt::LeftButton, {}, at.isNull() ? widget->rect().center() : at);
}

void Story::choose(const QStringList& menuPath) {
    QMenuBar* bar = window_->menuBar();
    QMenu* menu = nullptr;
    for (const QString& name : menuPath) {
        QAction* chosen = nullptr;
        for (QAction* action : menu ? menu->actions() : bar->actions()) {
            if (QString(action->text()).remove(u'&') == name) chosen = action;
        }
        QVERIFY2(chosen && chosen->isEnabled(), qPrintable(QStringLiteral("no menu entry “%1”").arg(name)));
        if (menu) {
            click(menu, menu->actionGeometry(chosen).center());
        } else {
            click(bar, bar->actionGeometry(chosen).center());
        }
        menu = chosen->menu();
    }
}

void Story::type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void Story::press(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window_.get(), static_cast<Qt::Key>(key), modifiers);
}

void Story::fill(const QString& text) {
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    if (auto* line = qobject_cast<QLineEdit*>(focus)) {
        line->selectAll();
    }
    type(text);
    press(Qt::Key_Tab);
}

void Story::clickInTree(EntityId id) {
    auto* panel = window_->findChild<OutlinePanel*>();
    QTreeView* tree = panel->tree();
    const QModelIndex index = panel->indexOf(id);
    QVERIFY(index.isValid());
    tree->scrollTo(index);
    click(tree->viewport(), tree->visualRect(index).center());
}

QWidget* Story::named(const QString& accessibleName) const {
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName) return widget;
    }
    return nullptr;
}

void Story::waitForResults() {
    constexpr int patience = 5000;
    QVERIFY(document().waitForResults(patience));
}

}  // namespace wattscape::ui
