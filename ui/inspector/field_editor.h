#pragma once

#include "core/model/field.h"

#include <functional>

#include <QWidget>

class QVBoxLayout;

namespace wattscape::ui {

class FieldNote;

/// What a field is to become, from what holds in it now: the same everywhere, or each selected entity on from its own.
using Change = std::function<Result<FieldValue>(const FieldValue& now)>;

inline Change always(FieldValue value) {
    return [value = std::move(value)](const FieldValue&) { return value; };
}

/// The change that can't be, where what is typed can't be read: whoever carries changes out says so to everyone.
inline Change refusing(Error error) {
    return [error = std::move(error)](const FieldValue&) -> Result<FieldValue> { return fail(error); };
}

/// What the selected entities hold in one field, one value each.
struct FieldState {
    std::vector<FieldValue> said;
    std::vector<FieldValue> inForce;  ///< with the default in the place of what is not said

    bool mixed() const;
    /// What all hold; not said when they differ.
    FieldValue common() const { return mixed() || said.empty() ? FieldValue() : said.front(); }

    bool operator==(const FieldState&) const = default;
};

/// The control for one field. It shows what the plan holds, hands over what the planner wants instead, and says beneath
/// itself why that can't be. What is refused never reaches the plan.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// Carries a change out for all that is shown, or says why not.
    using Commit = std::function<Result<void>(const Change&)>;

    FieldEditor(const FieldInfo& info, Commit commit, QWidget* parent = nullptr);

    const FieldInfo& info() const { return info_; }

    /// The control that takes the focus, for a label's buddy.
    virtual QWidget* control() const = 0;
    /// Whether it wants the panel's whole width, below its label.
    virtual bool isWide() const { return false; }

    /// Shows these values unless the planner is at work on others. Costs next to nothing when they are shown already.
    void display(const Plan& plan, const FieldState& state);
    /// Shows what the plan holds in the place of what is being typed.
    virtual void takeBack() {}
    /// Something else is about to be shown here: hands over what is typed, or takes it back where it can't be.
    virtual void settle() { takeBack(); }

protected:
    virtual void present(const Plan& plan, const FieldState& state) = 0;
    void addControl(QWidget* control);

    Result<void> commit(const Change& change) { return commit_(change); }
    FieldNote& note() { return *note_; }
    void refuse(const Error& error);
    void restored();
    /// Scrolling past a control must not change it.
    void ignoreWheelOn(QWidget* control);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FieldInfo info_;
    Commit commit_;
    QVBoxLayout* layout_;
    FieldNote* note_;
    std::optional<FieldState> shown_;
    QWidget* wheelless_ = nullptr;
};

/// The editor that fits a field.
FieldEditor* makeFieldEditor(const FieldInfo& info, FieldEditor::Commit commit);

}  // namespace wattscape::ui
