#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace wattscape::ui {

class Actions;
class Prompt;
class Session;

/// Undo and redo, cut, copy and paste (also between windows), duplicate, delete.
class EditActions : public QObject {
    Q_OBJECT

public:
    EditActions(Actions& actions, Session& session, Prompt& prompt, QWidget* window);

    void fill(QMenu& menu) const;
    /// The ones for what is selected, for right-clicks.
    void fillForSelection(QMenu& menu) const;
    QAction* undoAction() const { return undo_; }
    QAction* redoAction() const { return redo_; }

public Q_SLOTS:
    /// After the planner has agreed to what goes with it.
    void removeSelected();

Q_SIGNALS:
    void renameRequested();
    /// A line for the status bar.
    void said(const QString& text);

private:
    void copy();
    void paste();
    void duplicateSelected();
    void selectAll();
    void nameHistory();

    Session& session_;
    Prompt& prompt_;
    QWidget* window_;
    QAction *undo_, *redo_, *cut_, *copy_, *paste_, *duplicate_, *remove_, *all_, *rename_;
};

}  // namespace wattscape::ui
