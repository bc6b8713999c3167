#include "ui/problems/issue_list.h"

#include "core/evaluate/ignoring.h"
#include "ui/format/format.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

namespace wattscape::ui {
namespace {

struct Issues {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

QString remarkOf(const IgnoredIssue& entry) {
    QStringList parts{QString::fromStdString(entry.reason)};
    if (!entry.by.empty()) parts << QString::fromStdString(entry.by);
    if (entry.on) parts << formatDay(*entry.on);
    return parts.join(QStringLiteral(", "));
}

std::vector<IssueRow> rowsOf(const PlanResults& results) {
    std::vector<IssueRow> rows;
    for (const Issue& issue : results.issues()) {
        IssueRow row{issue, static_cast<int>(rows.size()), {}, {}};
        if (const IgnoredIssue* former = formerAcceptanceOf(results.plan(), issue)) {
            row.entry = former->id;
            row.remark = remarkOf(*former);
        }
        rows.push_back(std::move(row));
    }
    for (const AcceptedIssue& ignored : results.ignoredIssues()) {
        rows.push_back({ignored.issue, -1, ignored.entry, remarkOf(*results.plan().ignoredIssues.find(ignored.entry))});
    }
    return rows;
}

bool passes(const Plan& plan, const IssueRow& row, const QStringList& words) {
    if (words.isEmpty()) {
        return true;
    }
    QString text = row.remark;
    for (int column = 0; column < issueColumnCount; ++column) {
        text += QLatin1Char(' ') + cellText(plan, row.issue, static_cast<IssueColumn>(column));
    }
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString groupTitle(const Plan& plan, const IssueRow& row, IssueGrouping grouping) {
    if (row.isIgnored()) return Issues::tr("Ignored");
    switch (grouping) {
        case IssueGrouping::none: return {};
        case IssueGrouping::site: return siteText(plan, row.issue);
        case IssueGrouping::cause: return causeText(row.issue);
    }
    return {};
}

IssueGroup& groupFor(std::vector<IssueGroup>& groups, const QString& title, bool ignored) {
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const IssueGroup& group) { return group.title == title && group.ignored == ignored; });
    if (found != groups.end()) return *found;
    groups.emplace_back();
    groups.back().title = title;
    groups.back().ignored = ignored;
    return groups.back();
}

int compared(const QVariant& a, const QVariant& b) {
    if (a.userType() == QMetaType::QString) return QString::localeAwareCompare(a.toString(), b.toString());
    const double left = a.toDouble();
    const double right = b.toDouble();
    return left < right ? -1 : left > right ? 1 : 0;
}

/// Sorts by a key that is asked for once a row.
template <class KeyOf, class Less>
void sortBy(std::vector<IssueRow>& rows, KeyOf&& keyOf, Less&& less) {
    using Key = decltype(keyOf(rows.front()));
    std::vector<std::pair<Key, IssueRow>> keyed;
    keyed.reserve(rows.size());
    for (IssueRow& row : rows) {
        Key key = keyOf(row);
        keyed.emplace_back(std::move(key), std::move(row));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) { return less(a.first, b.first); });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = std::move(keyed[i].second);
    }
}

void sortRows(const Plan& plan, std::vector<IssueRow>& rows, const IssueView& view) {
    if (view.sortBy == IssueColumn::fixes) return;
    sortBy(
        rows, [&](const IssueRow& row) { return sortKey(plan, row.issue, view.sortBy); },
        [&](const QVariant& a, const QVariant& b) {
            const int order = compared(a, b);
            return view.descending ? order > 0 : order < 0;
        });
}

QVariant groupKey(const IssueGroup& group, const IssueView& view) {
    if (view.sortBy == IssueColumn::rackDays) return static_cast<qlonglong>(group.rackDays);
    if (isFigure(view.sortBy)) return group.idleCost.value();
    return group.title;
}

}  // namespace

std::vector<IssueGroup> arranged(const PlanResults& results, const IssueView& view) {
    const Plan& plan = results.plan();
    const QStringList words = view.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<IssueGroup> groups;
    for (IssueRow& row : rowsOf(results)) {
        IssueGroup& group = groupFor(groups, groupTitle(plan, row, view.grouping), row.isIgnored());
        if (passes(plan, row, words)) {
            group.rackDays += row.issue.rackDays;
            group.idleCost += row.issue.idleCost;
            group.rows.push_back(std::move(row));
        } else {
            ++group.hidden;
        }
    }
    for (IssueGroup& group : groups) {
        sortRows(plan, group.rows, view);
    }
    std::stable_sort(groups.begin(), groups.end(), [&](const IssueGroup& a, const IssueGroup& b) {
        if (a.ignored != b.ignored) return b.ignored;
        const int order = compared(groupKey(a, view), groupKey(b, view));
        return view.descending ? order > 0 : order < 0;
    });
    return groups;
}

void keepOrder(std::vector<IssueGroup>& groups, const std::vector<IssueGroup>& before) {
    std::vector<const Issue*> places;
    for (const IssueGroup& group : before) {
        for (const IssueRow& row : group.rows) {
            places.push_back(&row.issue);
        }
    }
    const auto placeOf = [&](const IssueRow& row) {
        return std::find_if(places.begin(), places.end(), [&](const Issue* old) { return areAboutTheSame(*old, row.issue); }) -
               places.begin();
    };
    for (IssueGroup& group : groups) {
        sortBy(group.rows, placeOf, std::less{});
    }
}

bool areAboutTheSame(const Issue& a, const Issue& b) {
    const bool sameKind = a.kind == b.kind && a.site == b.site && a.cause == b.cause;
    const bool ofSite = a.kind == IssueKind::shortage || a.kind == IssueKind::stranded || a.kind == IssueKind::noPower;
    return sameKind && (ofSite ? a.from <= b.to && b.from <= a.to : a.about == b.about);
}

}  // namespace wattscape::ui
