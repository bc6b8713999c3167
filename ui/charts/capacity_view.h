#pragma once

#include "ui/charts/capacity_content.h"
#include "ui/charts/chart_view.h"

class QTabBar;

namespace wattscape::ui {

/// Capacity of the selected site, programme, hall or hardware, or of the plan: racks, GPUs or compute, by hardware.
class CapacityView : public ChartView {
    Q_OBJECT

public:
    explicit CapacityView(Session& session, QWidget* parent = nullptr);

    void setMeasure(CapacityMeasure measure);
    CapacityMeasure measure() const { return measure_; }

protected:
    std::vector<ChartContent> contents(const PlanResults& results, const ChartStyle& style) const override;
    QString scopeName() const override;

private:
    QTabBar* measures_;
    CapacityMeasure measure_ = CapacityMeasure::racks;
};

}  // namespace wattscape::ui
