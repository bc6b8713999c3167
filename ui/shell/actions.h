#pragma once

#include <functional>

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace wattscape::ui {

/// Every command of the window: what menus, tool bar and palette list, and what the keyboard reaches. The palette shows
/// them all, so nothing exists only in a menu. Keys are the planner's to change, and are remembered.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Commands wait while `busy`: one in the middle of a drag would pull the plan from under it.
    Actions(QWidget* window, std::function<bool()> busy);

    /// A command by the name under which its keys are remembered ("edit.undo"), its text, usual keys and icon. Keys work in
    /// the whole window.
    QAction* add(const QString& id, const QString& text, const QList<QKeySequence>& keys, const QString& icon,
                 std::function<void()> run);
    /// Takes in a command that a view made for itself.
    void adopt(const QString& id, QAction* action);

    const QList<QAction*>& all() const { return all_; }
    /// Null for a name that no command has.
    QAction* named(const QString& id) const { return ids_.key(id); }

    QList<QKeySequence> usualKeys(const QAction* action) const { return usual_.value(action); }
    /// Gives a command other keys than its usual ones, or those again.
    void setKeys(QAction* action, const QList<QKeySequence>& keys);
    /// The command that these keys belong to, or null.
    QAction* withKeys(const QKeySequence& keys) const;

private:
    void enrol(const QString& id, QAction* action);
    QString settingOf(QAction* action) const { return QStringLiteral("keys/") + ids_.value(action); }

    QWidget* window_;
    std::function<bool()> busy_;
    QList<QAction*> all_;
    QHash<QAction*, QString> ids_;
    QHash<const QAction*, QList<QKeySequence>> usual_;
};

/// A command's text without the mark of its mnemonic.
QString plainText(const QAction& action);

}  // namespace wattscape::ui
