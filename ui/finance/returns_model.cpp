#include "ui/finance/returns_model.h"

#include "ui/format/format.h"

#include <algorithm>

#include <QLocale>

namespace wattscape::ui {

namespace {

/// As finance tables do: what is negative stands in brackets.
QString inBrackets(double dollars) {
    return dollars < 0 ? QStringLiteral("(%1)").arg(formatMoney(-dollars)) : formatMoney(dollars);
}

}  // namespace

QString formatRates(const std::vector<double>& rates) {
    QStringList texts;
    for (const double rate : rates) texts << ReturnsModel::tr("%1 %").arg(QLocale().toString(rate * 100, 'f', 2));
    if (texts.isEmpty()) return ReturnsModel::tr("none");
    return texts.size() == 1 ? texts.front() : ReturnsModel::tr("several: %1").arg(texts.join(QStringLiteral("; ")));
}

void ReturnsModel::show(const Plan& plan, std::shared_ptr<const finance::VentureResults> results) {
    beginResetModel();
    results_ = std::move(results);
    names_.clear();
    stakes_.clear();
    if (results_) {
        const PartnerAmounts& stakes = results_->sheet->given().venture->stakes;
        for (const finance::PartnerResults& one : results_->partners) {
            names_.push_back(formatName(plan, one.partner));
            const auto found = std::ranges::find(stakes, one.partner, &PartnerAmount::partner);
            stakes_.push_back(found == stakes.end() ? 0 : found->amount);
        }
    }
    endResetModel();
}

PartnerId ReturnsModel::partnerAt(int row) const {
    return row >= 0 && row < rowCount() ? results_->partners[static_cast<std::size_t>(row)].partner : PartnerId{};
}

int ReturnsModel::rowCount(const QModelIndex& parent) const {
    return results_ && !parent.isValid() ? static_cast<int>(results_->partners.size()) : 0;
}

int ReturnsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString ReturnsModel::textOf(const finance::PartnerResults& one, int column) const {
    const auto row = static_cast<std::size_t>(&one - results_->partners.data());
    const QString missing = tr("n/a");
    const finance::Returns& before = one.beforeTax;
    switch (column) {
        case partner: return names_[row];
        case stake: return tr("%1 %").arg(QLocale().toString(stakes_[row] * 100, 'f', 1));
        case paidIn: return formatMoney(before.paidIn);
        case received: return formatMoney(before.received);
        case rate: return formatRates(before.rates);
        case rateAfterTax: return formatRates(one.afterTax.rates);
        case multiple: return before.multiple ? tr("%1 x").arg(QLocale().toString(*before.multiple, 'f', 2)) : missing;
        case presentValue: return inBrackets(before.presentValue);
        case payback: return before.payback ? tr("%1 years").arg(QLocale().toString(*before.payback, 'f', 1)) : missing;
        case exposure: return formatMoney(before.peakExposure);
        default: return {};
    }
}

QVariant ReturnsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const finance::PartnerResults& one = results_->partners[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return textOf(one, index.column());
    if (role == Qt::TextAlignmentRole) {
        return QVariant(index.column() == partner ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && index.column() == presentValue) {
        return tr("At %1 % a year").arg(QLocale().toString(one.beforeTax.discountRate * 100, 'f', 2));
    }
    return {};
}

QVariant ReturnsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const struct {
        QString name, help;
    } heads[columns] = {
        {tr("Partner"), {}},
        {tr("Stake"), tr("Share of what is paid in")},
        {tr("Paid in"), {}},
        {tr("Received"), tr("Distributions, and fees as a payee")},
        {tr("IRR"), tr("Effective annual, from dated flows, days / 365; before tax")},
        {tr("IRR after tax"), tr("Effective annual, from dated flows, days / 365")},
        {tr("MOIC"), tr("Received over paid in")},
        {tr("NPV"), tr("On the plan’s first day, at the partner’s discount rate; before tax")},
        {tr("Payback"), tr("From the plan’s first day until what came back covers what was paid in")},
        {tr("Peak exposure"), tr("The most that is ever out of pocket")},
    };
    if (role == Qt::DisplayRole) return heads[section].name;
    if (role == Qt::ToolTipRole) return heads[section].help;
    if (role == Qt::TextAlignmentRole) {
        return QVariant(section == partner ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

}  // namespace wattscape::ui
