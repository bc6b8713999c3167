#pragma once

#include "ui/inspector/field_editor.h"

class QListWidget;
class QListWidgetItem;

namespace wattscape::ui {

/// Any of several: every choice with a box to tick. A box is half ticked where the selected entities differ; ticking it
/// adds that one choice to all of them and leaves the others as they are.
class CheckListEditor : public FieldEditor {
    Q_OBJECT

public:
    CheckListEditor(const FieldInfo& info, Commit commit, QWidget* parent = nullptr);

    QWidget* control() const override;

protected:
    void present(const Plan& plan, const FieldState& state) override;

private:
    void fill(const Plan& plan);
    void toggle(QListWidgetItem* item);

    QListWidget* list_;
    std::optional<Plan> choicesOf_;
    FieldState state_;
};

}  // namespace wattscape::ui
