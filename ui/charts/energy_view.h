#pragma once

#include "ui/charts/chart_view.h"
#include "ui/charts/energy_content.h"

class QTabBar;

namespace wattscape::ui {

class EnergyTable;

/// Energy of the selected site or programme, or of the plan, month by month: megawatt-hours by source, what they cost by part,
/// their carbon, and all of it as a table.
class EnergyView : public ChartView {
    Q_OBJECT

public:
    explicit EnergyView(Session& session, QWidget* parent = nullptr);

    void setMeasure(EnergyMeasure measure);
    void showTable();
    EnergyTable& table() { return *table_; }

protected:
    std::vector<ChartContent> contents(const PlanResults& results, const ChartStyle& style) const override;
    QString scopeName() const override;

private:
    void choose(int tab);
    bool isTable() const;

    QTabBar* measures_;
    EnergyTable* table_;
    EnergyMeasure measure_ = EnergyMeasure::energy;
};

}  // namespace wattscape::ui
