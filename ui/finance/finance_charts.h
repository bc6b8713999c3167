#pragma once

#include "ui/charts/chart_view.h"

namespace wattscape::ui {

/// Two charts of the venture at hand: how it is built and paid for, or what it owes and gives.
class FinanceCharts : public ChartView {
    Q_OBJECT

public:
    enum class Subject { funding, debt, distributions };

    FinanceCharts(Session& session, Subject subject, QWidget* parent = nullptr);

protected:
    std::vector<ChartContent> contents(const PlanResults& results, const ChartStyle& style) const override;
    QString scopeName() const override;

private:
    Subject subject_;
};

}  // namespace wattscape::ui
