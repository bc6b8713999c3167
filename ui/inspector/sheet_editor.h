#pragma once

#include "ui/inspector/list_sheet.h"

class QLabel;
class QToolButton;

namespace wattscape::ui {

class SheetPane;

/// A list-valued field, edited in place in a table. While nothing is said it is one quiet line with a button that begins
/// the list.
class SheetEditor : public FieldEditor {
    Q_OBJECT

public:
    SheetEditor(const FieldInfo& info, Commit commit, QWidget* parent = nullptr);

    QWidget* control() const override;
    bool isWide() const override { return true; }
    void takeBack() override;
    void settle() override;

protected:
    void present(const Plan& plan, const FieldState& state) override;

private:
    void begin();
    void unfold(bool table);

    ListSheet sheet_;
    SheetPane* pane_;
    QWidget* summary_;
    QLabel* meaning_;
    QToolButton* begin_;
    bool unfolded_ = false;  ///< by the planner, though nothing is said yet
};

}  // namespace wattscape::ui
