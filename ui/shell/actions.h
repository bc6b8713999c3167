#pragma once

#include <functional>

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace wattscape::ui {

/// Every command of the window: what menus, tool bar and palette list, and what the keyboard reaches. The palette shows
/// them all, so nothing exists only in a menu.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Commands wait while `busy`: one in the middle of a drag would pull the plan from under it.
    Actions(QWidget* window, std::function<bool()> busy);

    /// A command with its name, keys and icon. Keys work in the whole window.
    QAction* add(const QString& text, const QList<QKeySequence>& keys, const QString& icon, std::function<void()> run);

    const QList<QAction*>& all() const { return all_; }

private:
    QWidget* window_;
    std::function<bool()> busy_;
    QList<QAction*> all_;
};

}  // namespace wattscape::ui
