#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace wattscape::ui {

class FieldEditor;
class FieldForm;
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
    void showSelection();
    void refresh();
    void showResults();
    void showTitle();
    void focus(FieldEditor* editor);

    Session& session_;
    QLabel* title_;
    QLabel* subtitle_;
    QLineEdit* search_;
    ResultsSection* results_;
    QScrollArea* scroll_;
    FieldForm* form_ = nullptr;
};

}  // namespace wattscape::ui
