#pragma once

#include <QObject>

namespace wattscape::ui {

/// Lets the keys of undo and redo reach the plan while a text field has the focus but nothing of its own to undo: the
/// field's typing is undone first, then, once it is committed or taken back, the plan's edits. Watches the whole program
/// as long as it lives.
class UndoInFields : public QObject {
    Q_OBJECT

public:
    explicit UndoInFields(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace wattscape::ui
