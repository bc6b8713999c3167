#pragma once

#include "ui/inspector/field_editor.h"

class QLineEdit;

namespace wattscape::ui {

/// A line that takes units, arithmetic and days, and says beneath itself how it understands what could be read otherwise.
/// Enter or leaving the field hands it over, Esc takes it back; what is refused stays with the focus until it is put
/// right or taken back.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const FieldInfo& info, Commit commit, QWidget* parent = nullptr);

    QWidget* control() const override;
    void takeBack() override;
    void settle() override;

protected:
    void present(const Plan& plan, const FieldState& state) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isBeingEdited() const;
    void explain();
    void finish();
    void showTooltip();

    QLineEdit* line_;
    QString text_;  ///< as the plan has it
    FieldValue now_;
};

}  // namespace wattscape::ui
