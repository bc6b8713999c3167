#pragma once

#include "ui/inspector/field_editor.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wattscape::ui {

class PartsSection;
class ScrubLabel;
class Session;

/// The fields of what is shown, in groups, each with its label, its editor and the mark of where its value comes from, and
/// below the first group what it is made of. It
/// carries the editors' changes into the document, one step each, for all entities that are shown.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    FieldForm(Session& session, std::vector<FieldInfo> fields, QWidget* parent = nullptr);
    ~FieldForm() override;

    /// Whether it was made for these fields.
    bool isFor(const std::vector<FieldInfo>& fields) const;
    bool isEmpty() const { return rows_.empty(); }

    /// Shows other entities – of the kind it was made for – or the plan itself. What was being typed goes to those that
    /// were shown before.
    void showEntities(const std::vector<EntityId>& ids);
    void refresh();
    /// What the engine says of the parts, after a calculation.
    void showResults();
    /// Hands over what is being typed, as far as it can be.
    void settle();
    /// Gives up what is being typed.
    void takeBack();

    /// Shows only the fields whose label contains the text.
    void filter(const QString& text);
    /// The editor of a field, or of the first one that is shown; null when there is none.
    FieldEditor* editorOf(const QString& key) const;
    FieldEditor* firstEditor() const;

private:
    struct Row {
        std::size_t field;  ///< place among the fields of the kind
        QLabel* group;      ///< the heading it stands under
        ScrubLabel* label;
        FieldEditor* editor;
        QLabel* mark;
        FieldState shown{};
        bool asked = true;  ///< means something beside what is chosen in another field, or is said all the same
    };

    QLabel* addHeading(QGridLayout& grid, std::string_view text);
    void addRow(QGridLayout& grid, std::size_t field, const FieldInfo& info, QLabel* group);
    void showMark(const Row& row);
    void findAsked(const std::vector<FieldState>& states);
    void showRows();
    Result<void> commit(const FieldInfo& info, const Change& change);
    void orderTabs();
    void makeScrubbable(ScrubLabel& label, const FieldInfo& info);

    Session& session_;
    std::vector<FieldInfo> fields_;
    std::vector<EntityId> ids_;
    PlanPointer shown_;  ///< the plan that the fields show
    std::vector<Row> rows_;
    PartsSection* parts_;
    std::size_t rowsBeforeParts_ = 0;
    QString filter_;
    std::vector<FieldSources> sources_;  ///< whose marks are shown
    bool scrubbing_ = false;
};

}  // namespace wattscape::ui
