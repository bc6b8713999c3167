#pragma once

#include "ui/inspector/field_editor.h"

class QPlainTextEdit;

namespace wattscape::ui {

/// A text of several lines. Leaving the box or Ctrl+Enter hands it over, Esc takes it back, Tab goes on.
class NotesEditor : public FieldEditor {
    Q_OBJECT

public:
    NotesEditor(const FieldInfo& info, Commit commit, QWidget* parent = nullptr);

    QWidget* control() const override;
    bool isWide() const override { return true; }
    void takeBack() override;
    void settle() override;

protected:
    void present(const Plan& plan, const FieldState& state) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();
    void fitHeight();

    QPlainTextEdit* box_;
    QString text_;  ///< as the plan has it
};

}  // namespace wattscape::ui
