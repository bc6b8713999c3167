#include "ui/finance/finance_content.h"

#include "ui/format/format.h"
#include "ui/theme/entity_colours.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

using Look = ChartLayer::Look;

QString tr(const char* text) {
    return QCoreApplication::translate("FinanceChart", text);
}

constexpr double million = 1e6;

QString formatMillions(double millions) {
    return formatMoney(millions * million);
}

/// One venture's chart under construction. Amounts in million USD, a step a month, from its first payment on.
class Writer {
public:
    Writer(const PlanResults& results, const finance::VentureResults& venture, const QString& title)
        : plan_(results.plan()), colours_(plan_), venture_(venture) {
        content_.title = title;
        content_.unit = tr("million USD");
        content_.empty = tr("Nothing is paid here yet.");
        content_.format = formatMillions;
        content_.whole = false;
        content_.first = firstDayOf(venture.span().first);
        content_.last = plan_.lastDay();
    }

    void add(const QString& name, const QColor& colour, Look look, const formula::Line& line) {
        Steps steps;
        const auto months = venture_.of(line);
        for (std::size_t m = 0; m < months.size(); ++m) {
            const Day from = firstDayOf(venture_.span().at(m));
            const double value = months[m] / million;
            if (steps.empty() || steps.back().value != value) steps.push_back({from, value});
        }
        const bool any = std::ranges::any_of(steps, [](const Step& step) { return step.value != 0; });
        if (any) content_.layers.push_back({.name = name, .colour = colour, .look = look, .steps = std::move(steps)});
    }
    void addPartners(formula::Line finance::PartnerLines::*line) {
        for (const finance::PartnerLines& partner : venture_.sheet->partners) {
            add(formatName(plan_, partner.partner), colours_.of(partner.partner), Look::area, partner.*line);
        }
    }
    const finance::VentureSheet& sheet() const { return *venture_.sheet; }
    ChartContent take() { return std::move(content_); }

private:
    const Plan& plan_;
    EntityColours colours_;
    const finance::VentureResults& venture_;
    ChartContent content_;
};

}  // namespace

ChartContent sourcesContent(const PlanResults& results, const finance::VentureResults& venture, const ChartStyle& style) {
    Writer writer(results, venture, tr("Sources by month"));
    writer.add(tr("Own cash and vendors"), style.tint(style.accent, 0.35), Look::area, writer.sheet().fromAccount);
    writer.add(tr("Construction loan"), style.tint(style.text, 0.35), Look::area, writer.sheet().loanDrawn);
    writer.addPartners(&finance::PartnerLines::paidIn);
    writer.add(tr("Not funded"), style.shortage, Look::hatch, writer.sheet().unfunded);
    writer.add(tr("Uses"), style.text, Look::line, writer.sheet().uses);
    return writer.take();
}

ChartContent serviceContent(const PlanResults& results, const finance::VentureResults& venture, const ChartStyle& style) {
    Writer writer(results, venture, tr("Debt service and the cash for it"));
    writer.add(tr("Interest"), style.tint(style.accent, 0.35), Look::area, writer.sheet().debtInterest);
    writer.add(tr("Principal"), style.tint(style.accent, 0.75), Look::area, writer.sheet().debtPrincipal);
    writer.add(tr("Cash for debt service"), style.text, Look::heavyLine, writer.sheet().available);
    return writer.take();
}

ChartContent balanceContent(const PlanResults& results, const finance::VentureResults& venture, const ChartStyle& style) {
    Writer writer(results, venture, tr("Debt outstanding"));
    writer.add(tr("Construction loan"), style.tint(style.text, 0.35), Look::area, writer.sheet().loanBalance);
    writer.add(tr("Debt"), style.tint(style.accent, 0.75), Look::area, writer.sheet().debtBalance);
    writer.add(tr("Reserve"), style.text, Look::line, writer.sheet().reserveBalance);
    return writer.take();
}

ChartContent distributionContent(const PlanResults& results, const finance::VentureResults& venture, const ChartStyle& style) {
    Writer writer(results, venture, tr("Distributions by partner"));
    writer.addPartners(&finance::PartnerLines::received);
    writer.add(tr("Cash for debt service"), style.text, Look::line, writer.sheet().available);
    return writer.take();
}

}  // namespace wattscape::ui
