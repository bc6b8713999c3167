#pragma once

#include "ui/inspector/field_editor.h"

class QComboBox;

namespace wattscape::ui {

/// One of several: a choice, yes or no, an entity of a kind, a task. Tasks are many, so they are found by typing a part of
/// their name, kind or site. What is refused is said beneath, and the choice goes back.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const FieldInfo& info, Commit commit, QWidget* parent = nullptr);

    QWidget* control() const override;
    void takeBack() override;

protected:
    void present(const Plan& plan, const FieldState& state) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFilter();
    void fill(const Plan& plan);
    bool lists(const Plan& plan) const;
    QString nameOf(const Plan& plan, EntityId id) const;
    void freshen();
    void choose(int index);
    void finishTyping();
    void goBack();

    QComboBox* choice_;
    std::optional<Plan> latest_;     ///< the plan shown last
    std::optional<Plan> choicesOf_;  ///< whose entities the choices list
    FieldState state_;
};

}  // namespace wattscape::ui
