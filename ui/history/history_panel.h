#pragma once

#include <QWidget>

class QListWidget;

namespace wattscape::ui {

class PlanDocument;

/// Every step of the document by name; a click goes there. What was undone is shown quietly and stays until another edit.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(PlanDocument& document, QWidget* parent = nullptr);

private:
    void showHistory();

    PlanDocument& document_;
    QListWidget* list_;
};

}  // namespace wattscape::ui
