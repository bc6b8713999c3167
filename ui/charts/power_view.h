#pragma once

#include "ui/charts/chart_view.h"

namespace wattscape::ui {

/// Power of the selected site or programme, or of the plan: firm supply against the facility limit above, demand
/// against the IT limit with headroom and shortage below. Facility and IT megawatts each have an axis of their own.
class PowerView : public ChartView {
    Q_OBJECT

public:
    explicit PowerView(Session& session, QWidget* parent = nullptr);

protected:
    std::vector<ChartContent> contents(const PlanResults& results, const ChartStyle& style) const override;
    QString scopeName() const override;
};

}  // namespace wattscape::ui
