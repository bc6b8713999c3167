#pragma once

#include "ui/charts/chart_view.h"

namespace wattscape::ui {

/// A chart of the venture at hand: how it is built and paid for, what it owes, or what it gives.
class FinanceCharts : public ChartView {
    Q_OBJECT

public:
    enum class Subject { funding, service, debt, distributions };

    FinanceCharts(Session& session, Subject subject, QWidget* parent = nullptr);

protected:
    std::vector<ChartContent> contents(const PlanResults& results, const ChartStyle& style) const override;
    QString scopeName() const override;

private:
    Subject subject_;
};

}  // namespace wattscape::ui
