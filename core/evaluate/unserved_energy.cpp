#include "core/evaluate/issues.h"

#include <fmt/format.h>

namespace wattscape {
namespace {

Message say(const std::string& name, const UnservedRun& run, bool toPlanEnd) {
    const std::string energy = fmt::format("{:.0f}", run.energy);
    const std::string most = fmt::format("{:.1f}", run.most);
    return toPlanEnd ? message("%1 lacks %2 MWh from %3 to the plan's end: its sources give up to %4 MW too little", name,
                               energy, toIso(run.from), most)
                     : message("%1 lacks %2 MWh from %3 to %4: its sources give up to %5 MW too little", name, energy,
                               toIso(run.from), toIso(run.to), most);
}

}  // namespace

void addUnservedEnergy(std::vector<Issue>& issues, const SiteResults& site, const std::vector<UnservedRun>& runs, Day lastDay) {
    for (const UnservedRun& run : runs) {
        Issue& issue = issues.emplace_back();
        issue.kind = IssueKind::unservedEnergy;
        issue.site = site.inputs.site->id;
        issue.about = {site.inputs.site->id};
        issue.from = run.from;
        issue.to = run.to;
        issue.toPlanEnd = run.to == lastDay;
        issue.power = Power::fromMegawatts(run.most);
        issue.unserved = Energy{run.energy};
        issue.what = say(site.inputs.site->name, run, issue.toPlanEnd);
    }
}

}  // namespace wattscape
