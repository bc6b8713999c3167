#include "ui/timeline/row_layout.h"

#include <algorithm>
#include <map>

namespace wattscape::ui {

/// Writes the rows top down. Under a folded row entities still pass through, to be found and summed up in it.
class RowLayoutBuilder {
public:
    RowLayoutBuilder(const Plan& plan, const std::set<RowKey>& folded, int rowHeight) : folded_(folded), rowHeight_(rowHeight) {
        collect(plan);
    }

    RowLayout build(const Plan& plan) {
        if (!planMilestones_.empty()) {
            addRow({RowKind::milestones, {}}, planMilestones_);
        }
        plan.programmes.forEach([&](const Programme& programme) {
            within({RowKind::programme, programme.id}, {}, [&] {
                for (const SiteId site : sitesOf_[programme.id]) addSite(site);
            });
        });
        for (const SiteId site : sitesOf_[ProgrammeId{}]) addSite(site);
        return std::move(layout_);
    }

private:
    struct SiteParts {
        std::vector<const Hall*> halls;
        std::vector<const Rollout*> rollouts;
        std::vector<PowerSourceId> sources;
        std::vector<EntityId> milestones;
    };

    void collect(const Plan& plan) {
        plan.sites.forEach([&](const Site& site) { sitesOf_[site.programme].push_back(site.id); });
        plan.halls.forEach([&](const Hall& hall) { parts_[hall.site].halls.push_back(&hall); });
        plan.rollouts.forEach([&](const Rollout& rollout) { parts_[rollout.site].rollouts.push_back(&rollout); });
        plan.powerSources.forEach([&](const PowerSource& source) { parts_[source.site].sources.push_back(source.id); });
        plan.tranches.forEach([&](const Tranche& tranche) { tranchesOf_[tranche.powerSource].push_back(tranche.id); });
        plan.milestones.forEach([&](const Milestone& milestone) {
            (milestone.site ? parts_[milestone.site].milestones : planMilestones_).push_back(milestone.id);
        });
        for (auto& [site, parts] : parts_) {
            std::ranges::stable_sort(parts.halls, {}, &Hall::order);
        }
    }

    void addSite(SiteId site) {
        const SiteParts& parts = parts_[site];
        within({RowKind::site, site}, parts.milestones, [&] {
            addGroup({RowKind::power, site}, parts.sources, [&](PowerSourceId source) {
                addRow({RowKind::powerSource, source}, tranchesOf_[source]);
            });
            addGroup({RowKind::halls, site}, parts.halls, [&](const Hall* hall) {
                addRow({RowKind::hall, hall->id}, {hall->id});
            });
            addGroup({RowKind::rollouts, site}, parts.rollouts, [&](const Rollout* rollout) {
                addRow({RowKind::rollout, rollout->id}, {rollout->id});
            });
        });
    }

    template <class Parts, class AddPart>
    void addGroup(RowKey key, const Parts& parts, AddPart&& addPart) {
        if (!parts.empty()) {
            within(key, {}, [&] {
                for (const auto& part : parts) addPart(part);
            });
        }
    }

    template <class AddChildren>
    void within(RowKey key, std::vector<EntityId> tasks, AddChildren&& addChildren) {
        const std::size_t index = addRow(key, std::move(tasks));
        const bool shown = !hidden();
        if (shown) {
            layout_.rows_[index].foldable = true;
            layout_.rows_[index].folded = folded_.contains(key);
        }
        const bool fold = shown && layout_.rows_[index].folded;
        if (shown) open_.push_back(index);
        if (fold) foldedAt_ = index;
        addChildren();
        if (fold) foldedAt_.reset();
        if (shown) open_.pop_back();
    }

    bool hidden() const { return foldedAt_.has_value(); }

    /// Index of the row, or of the folded one that hides it.
    std::size_t addRow(RowKey key, std::vector<EntityId> tasks) {
        for (const std::size_t above : open_) {
            auto& below = layout_.rows_[above].below;
            below.insert(below.end(), tasks.begin(), tasks.end());
        }
        const std::size_t index = hidden() ? *foldedAt_ : layout_.rows_.size();
        note(key, tasks, index);
        if (!hidden()) {
            Row row{key, static_cast<int>(open_.size()), layout_.height(), rowHeight_, false, false, std::move(tasks), {}};
            layout_.rows_.push_back(std::move(row));
        }
        return index;
    }

    void addRow(RowKey key, const std::vector<TrancheId>& tranches) {
        addRow(key, std::vector<EntityId>(tranches.begin(), tranches.end()));
    }

    void note(const RowKey& key, const std::vector<EntityId>& tasks, std::size_t index) {
        const bool heading = key.kind == RowKind::power || key.kind == RowKind::halls || key.kind == RowKind::rollouts;
        if (key.id && !heading) layout_.rowOfEntity_[key.id] = index;
        for (const EntityId task : tasks) layout_.rowOfEntity_[task] = index;
    }

    const std::set<RowKey>& folded_;
    int rowHeight_;
    RowLayout layout_;
    std::map<ProgrammeId, std::vector<SiteId>> sitesOf_;
    std::map<SiteId, SiteParts> parts_;
    std::map<PowerSourceId, std::vector<TrancheId>> tranchesOf_;
    std::vector<EntityId> planMilestones_;
    std::vector<std::size_t> open_;
    std::optional<std::size_t> foldedAt_;
};

RowLayout::RowLayout(const Plan& plan, const std::set<RowKey>& folded, int rowHeight) {
    *this = RowLayoutBuilder(plan, folded, rowHeight).build(plan);
}

std::optional<std::size_t> RowLayout::rowAt(int y) const {
    if (y < 0 || y >= height()) return std::nullopt;
    return rowsBetween(y, y).first;
}

std::pair<std::size_t, std::size_t> RowLayout::rowsBetween(int top, int bottom) const {
    const auto first = std::ranges::upper_bound(rows_, top, {}, [](const Row& row) { return row.bottom(); });
    const auto last = std::ranges::upper_bound(rows_, bottom, {}, &Row::top);
    return {static_cast<std::size_t>(first - rows_.begin()), static_cast<std::size_t>(std::max(last, first) - rows_.begin())};
}

std::optional<std::size_t> RowLayout::indexOf(const RowKey& key) const {
    const auto row = std::ranges::find(rows_, key, &Row::key);
    return row == rows_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(row - rows_.begin()));
}

std::optional<std::size_t> RowLayout::rowOf(EntityId entity) const {
    const auto found = rowOfEntity_.find(entity);
    return found == rowOfEntity_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::size_t> RowLayout::rowsShowing(EntityId entity) const {
    std::vector<std::size_t> shown;
    const auto own = rowOf(entity);
    for (std::size_t i = own ? *own + 1 : 0; i-- > 0;) {
        if (shown.empty() || rows_[i].depth < rows_[shown.back()].depth) shown.push_back(i);
    }
    std::ranges::reverse(shown);
    return shown;
}

}  // namespace wattscape::ui
