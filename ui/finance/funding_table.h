#pragma once

#include "core/finance/venture_results.h"

#include <memory>

#include <QWidget>

class QTabBar;
class QTableWidget;

namespace wattscape::ui {

/// Sources and uses of a venture side by side, with their shares: both sides come to one total.
class FundingTable : public QWidget {
    Q_OBJECT

public:
    explicit FundingTable(QWidget* parent = nullptr);

    void show(const Plan& plan, std::shared_ptr<const finance::VentureResults> results);

private:
    void fill();

    Plan plan_;  ///< whose names are shown
    std::shared_ptr<const finance::VentureResults> results_;
    QTabBar* spans_;
    QTableWidget* table_;
};

}  // namespace wattscape::ui
