#pragma once

#include "core/model/field.h"

#include <functional>

#include <QString>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace wattscape::ui {

/// The control for one field: a line that takes units and arithmetic, or a choice. It shows what the plan holds, says what
/// was typed when the planner is done with it, and can be told that this was refused.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// Carries a value out into the plan, or says why not.
    using Commit = std::function<Result<void>(const FieldValue&)>;

    FieldEditor(const FieldInfo& info, Commit commit, QWidget* parent = nullptr);

    /// The control that takes the focus, for a label's buddy.
    QWidget* control() const;

    /// Shows a value unless the planner is typing. `mixed`: the selected entities differ.
    void show(const Plan& plan, const FieldValue& value, bool mixed);

Q_SIGNALS:
    /// What was typed can't be: it stays, marked, with the focus, until it is put right or Esc takes it back.
    void refused(const QString& why);
    void restored();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeLine();
    void makeChoice();
    void fillChoice(const Plan& plan);
    bool listsEntitiesOf(const Plan& plan) const;
    void finishTyping();
    void refuse(const Error& error);
    void restore();

    FieldInfo info_;
    Commit commit_;
    QLineEdit* line_ = nullptr;
    QComboBox* choice_ = nullptr;
    QString shown_;
    std::optional<Plan> latest_;     ///< the plan shown last
    std::optional<Plan> choicesOf_;  ///< whose entities the choices list
    bool refused_ = false;
};

}  // namespace wattscape::ui
