#include "app/wattscape-cli/venture_answer.h"

#include "core/finance/venture_results.h"

namespace wattscape::cli {
namespace {

using finance::Returns;
using finance::VentureResults;

Answer orNull(const std::optional<double>& value) {
    return value ? Answer(*value) : Answer(nullptr);
}

Answer returnsAnswer(const Returns& returns) {
    Answer answer{{"paid_in_usd", returns.paidIn}, {"received_usd", returns.received}};
    const std::size_t count = returns.rates.size();
    answer["irr"] = count == 1 ? Answer(returns.rates.front()) : Answer(count == 0 ? "none" : "several");
    answer["irrs"] = returns.rates;
    answer["moic"] = orNull(returns.multiple);
    answer["npv_usd"] = returns.presentValue;
    answer["discount_rate"] = returns.discountRate;
    answer["payback_years"] = orNull(returns.payback);
    answer["peak_exposure_usd"] = returns.peakExposure;
    return answer;
}

/// A target that is never reached is said in words.
Answer flipAnswer(const VentureResults& worked) {
    if (!worked.flip) return nullptr;
    const finance::FlipResult& flip = *worked.flip;
    Answer answer{{"from", flip.from ? Answer(toIso(*flip.from)) : Answer(nullptr)}};
    if (!flip.from) answer["note"] = flip.target ? "the target is not reached" : "the day is after the months counted";
    if (!flip.target) return answer;
    answer["partner"] = flip.partner.value;
    answer["target_after_tax"] = *flip.target;
    answer["irr_when_tested_last"] = orNull(flip.reached);
    return answer;
}

Answer ventureAnswer(const Plan& plan, const Venture& venture, const VentureResults& worked) {
    const finance::MonthSpan span = worked.span();
    const std::ptrdiff_t completed = worked.sheet->given().completed;
    const bool known = completed >= 0 && completed < static_cast<std::ptrdiff_t>(span.count);
    Answer answer{{"id", venture.id.value}, {"name", venture.name}, {"first_month", toIso(span.at(0))}};
    answer["completed"] = known ? Answer(toIso(span.at(static_cast<std::size_t>(completed)))) : Answer(nullptr);
    answer["equity"] = returnsAnswer(worked.project);
    answer["partners"] = Answer::array();
    for (const finance::PartnerResults& partner : worked.partners) {
        answer["partners"].push_back({{"id", partner.partner.value},
                                      {"name", plan.partners.find(partner.partner)->name},
                                      {"before_tax", returnsAnswer(partner.beforeTax)},
                                      {"after_tax", returnsAnswer(partner.afterTax)}});
    }
    answer["dscr"] = {{"least", orNull(worked.coverage.least)}, {"average", orNull(worked.coverage.average)}};
    answer["levelised"] = {{"discount_rate", worked.levelised.discountRate},
                           {"gpu_hour_usd", orNull(worked.levelised.gpuHour)},
                           {"fp8_dense_pflop_day_usd", orNull(worked.levelised.petaflopDay)},
                           {"mw_year_usd", orNull(worked.levelised.mwYear)}};
    answer["flip"] = flipAnswer(worked);
    answer["shortfalls"] = Answer::array();
    for (const finance::Shortfall& shortfall : worked.shortfalls) {
        answer["shortfalls"].push_back({{"month", toIso(shortfall.month)}, {"amount_usd", shortfall.amount}});
    }
    return answer;
}

}  // namespace

Answer venturesAnswer(const PlanResults& results) {
    Answer list = Answer::array();
    results.plan().ventures.forEach(
        [&](const Venture& venture) { list.push_back(ventureAnswer(results.plan(), venture, *results.venture(venture.id))); });
    return list;
}

}  // namespace wattscape::cli
