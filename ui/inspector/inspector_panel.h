#pragma once

#include "core/model/field.h"

#include <vector>

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace wattscape::ui {

class FieldEditor;
class ResultsSection;
class Session;

/// One panel for one or many things: every field of what is selected – of the plan itself when nothing is – with its unit
/// and where its value comes from, and what the engine says of it on the day of the cursor. Edits apply on Enter or on
/// leaving the field.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Session& session, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Puts the focus into the first field, its text selected.
    void focusFirstField();
    /// Into the field with this key, if it is shown.
    void focusField(const QString& key);

private:
    struct Row {
        FieldInfo info;
        QLabel* group;  ///< the heading it stands under
        QLabel* label;
        FieldEditor* editor;
        QLabel* mark;
    };

    void showSelection();
    void build(const std::vector<FieldInfo>& fields);
    void refresh();
    void refreshRow(const Row& row);
    void filter(const QString& text);
    Result<void> commit(const FieldInfo& info, const FieldValue& value);
    void showTitle();
    std::vector<FieldInfo> fieldsShown() const;

    Session& session_;
    QLabel* title_;
    QLabel* subtitle_;
    QLineEdit* search_;
    QLabel* refusal_;
    ResultsSection* results_;
    QScrollArea* scroll_;
    QWidget* form_ = nullptr;
    std::vector<Row> rows_;
    std::vector<EntityId> shown_;
};

}  // namespace wattscape::ui
