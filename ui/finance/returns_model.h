#pragma once

#include "core/finance/venture_results.h"

#include <memory>
#include <vector>

#include <QAbstractTableModel>

namespace wattscape::ui {

/// What each partner of a venture gets, a row each. Where flows have no internal rate, or several, it says so in words.
class ReturnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { partner, stake, paidIn, received, rate, rateAfterTax, multiple, presentValue, payback, exposure };
    static constexpr int columns = exposure + 1;

    void show(const Plan& plan, std::shared_ptr<const finance::VentureResults> results);
    PartnerId partnerAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const finance::PartnerResults& partner, int column) const;

    std::shared_ptr<const finance::VentureResults> results_;
    std::vector<QString> names_;
    std::vector<double> stakes_;
};

/// "14.2 %", "none", "several: 3.1 %; 220.0 %".
QString formatRates(const std::vector<double>& rates);

}  // namespace wattscape::ui
