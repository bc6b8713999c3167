#include "ui/inspector/tranche_sheet.h"

#include "core/model/edits/plan_builder.h"
#include "core/model/power_source_kinds.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

struct TrancheText {
    Q_DECLARE_TR_FUNCTIONS(TrancheSheet)
};

bool hasUnits(const Plan& plan, PowerSourceId id) {
    const PowerSource* source = plan.powerSources.find(id);
    return source && comesInUnits(source->kind);
}

std::vector<FieldInfo> columnsOf(bool inUnits) {
    std::vector<FieldInfo> columns;
    for (const std::string_view key : {"first_day", "last_day", "power_mw", "units", "unit_mw"}) {
        if (inUnits || (key != "units" && key != "unit_mw")) {
            columns.push_back(fieldNamed<Tranche>(key)->info);
        }
    }
    return columns;
}

std::vector<TrancheId> tranchesOf(const Plan& plan, PowerSourceId source) {
    std::vector<const Tranche*> found;
    plan.tranches.forEach([&](const Tranche& tranche) {
        if (tranche.powerSource == source) found.push_back(&tranche);
    });
    std::ranges::stable_sort(found, {}, &Tranche::firstDay);
    std::vector<TrancheId> ids;
    std::ranges::transform(found, std::back_inserter(ids), &Tranche::id);
    return ids;
}

}  // namespace

TrancheSheet::TrancheSheet(Session& session, PowerSourceId source)
    : session_(session), source_(source), inUnits_(hasUnits(session.document().plan(), source)), columns_(columnsOf(inUnits_)) {
    refresh();
}

void TrancheSheet::refresh() {
    tranches_ = tranchesOf(session_.document().plan(), source_);
}

bool TrancheSheet::fits(const Plan& plan) const {
    return hasUnits(plan, source_) == inUnits_;
}

QString TrancheSheet::heading(int column) const {
    const FieldInfo& info = columns_[static_cast<std::size_t>(column)];
    if (info.key == "power_mw") return QCoreApplication::translate("core", "MW");
    if (info.key == "unit_mw") return TrancheText::tr("MW each");
    return translatedLabel(info);
}

/// A tranche in units shows its megawatts, too; typing over them turns it into megawatts.
FieldValue TrancheSheet::at(int row, int column) const {
    const Tranche* tranche = session_.document().plan().tranches.find(trancheAt(row));
    const std::string_view key = columns_[static_cast<std::size_t>(column)].key;
    if (!tranche) {
        return {};
    }
    if (key == "power_mw" && tranche->units && tranche->unitPower) {
        return (*tranche->unitPower * *tranche->units).megawatts();
    }
    return fieldNamed<Tranche>(key)->of(*tranche);
}

Tranche TrancheSheet::nextTranche(const Plan& plan) const {
    const Tranche* last = tranches_.empty() ? nullptr : plan.tranches.find(tranches_.back());
    Tranche next;
    next.powerSource = source_;
    next.firstDay = session_.cursor();
    if (last) {
        next.power = last->power;
        next.units = last->units;
        next.unitPower = last->unitPower;
        next.firstDay = std::max(next.firstDay, last->firstDay);
    } else if (inUnits_) {
        next.units = 1;
        next.unitPower = Power::fromMegawatts(10);
    } else {
        next.power = Power::fromMegawatts(100);
    }
    return next;
}

Result<Plan> TrancheSheet::putAll(const Plan& plan, const std::vector<Entry>& entries) const {
    std::map<int, std::vector<FieldChange>> byRow;
    for (const Entry& entry : entries) {
        byRow[entry.row].push_back({columns_[static_cast<std::size_t>(entry.column)].key, entry.value});
    }
    PlanBuilder builder(plan);
    std::vector<TrancheId> tranches = tranches_;
    for (const auto& [row, changes] : byRow) {
        while (row >= static_cast<int>(tranches.size())) {
            tranches.push_back(builder.add(nextTranche(plan)));
        }
        builder.take(setFields(builder.plan(), tranches[static_cast<std::size_t>(row)], changes));
    }
    return std::move(builder).finish();
}

Result<void> TrancheSheet::put(const std::vector<Entry>& entries) {
    return session_.document().apply(TrancheText::tr("Change tranches"),
                                     [&](const Plan& plan) { return putAll(plan, entries); });
}

void TrancheSheet::refuse(int row, const Error& error) {
    const EntityId about = row < rows() ? EntityId(trancheAt(row)) : EntityId(source_);
    (void)session_.document().apply(TrancheText::tr("Change tranches"), [&](const Plan& plan) -> Result<Plan> {
        return fail(wattscape::at(describe(plan, about), error));
    });
}

Result<void> TrancheSheet::addRow() {
    return session_.document().apply(TrancheText::tr("Add tranche"), [&](const Plan& plan) -> Result<Plan> {
        auto added = add(plan, nextTranche(plan));
        return added ? Result<Plan>(std::move(added->plan)) : fail(added.error());
    });
}

Result<void> TrancheSheet::removeRows(const std::vector<int>& rows) {
    std::vector<EntityId> ids;
    std::ranges::transform(rows, std::back_inserter(ids), [this](int row) { return EntityId(trancheAt(row)); });
    const auto more = static_cast<int>(whatGoesWith(session_.document().plan(), ids).size());
    const QString name = more == 0 ? TrancheText::tr("Remove tranches")
                                   : TrancheText::tr("Remove tranches, dependencies with them: %1").arg(more);
    return session_.document().apply(name, [&](const Plan& plan) { return removeEntities(plan, ids); });
}

}  // namespace wattscape::ui
