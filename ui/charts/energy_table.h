#pragma once

#include "core/evaluate/results.h"

#include <QTableView>

namespace wattscape::ui {

/// The months of an energy view as a table, a column for each series that is anywhere above or below zero. What is selected is
/// copied as text with its heads, to be pasted into a spreadsheet.
class EnergyTable : public QTableView {
    Q_OBJECT

public:
    explicit EnergyTable(QWidget* parent = nullptr);

    void show(const PlanResults& results, const Scope& scope);
    void goTo(Day day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copySelected() const;

    class Model;
    Model* model_;
};

}  // namespace wattscape::ui
