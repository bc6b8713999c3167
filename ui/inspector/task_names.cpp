#include "ui/inspector/task_names.h"

#include "core/model/ownership.h"
#include "core/model/references.h"
#include "ui/format/format.h"

#include <algorithm>

#include <QCollator>
#include <QCoreApplication>

namespace wattscape::ui {
namespace {

struct TaskNames {
    Q_DECLARE_TR_FUNCTIONS(TaskNames)
};

const Site* siteOf(const Plan& plan, EntityId id) {
    while (id) {
        if (const Site* site = plan.sites.find(SiteId{id.value})) {
            return site;
        }
        EntityId owner;
        visitEntity(plan, id, [&](const auto& entity) { owner = ownerOf(entity); });
        id = owner;
    }
    return nullptr;
}

QString ownName(const Plan&, const auto& entity) {
    return entity.name.empty() ? QString::number(entity.id.value) : QString::fromStdString(entity.name);
}

/// Tranches seldom have names: their source and first day tell which one it is.
QString ownName(const Plan& plan, const Tranche& tranche) {
    const PowerSource* source = plan.powerSources.find(tranche.powerSource);
    if (!tranche.name.empty() || !source) {
        return QString::fromStdString(tranche.name);
    }
    return TaskNames::tr("%1 from %2").arg(ownName(plan, *source), formatDay(tranche.firstDay));
}

QString placeOf(const Plan& plan, EntityId task) {
    const Site* site = siteOf(plan, task);
    return site ? QString::fromStdString(site->name) : TaskNames::tr("whole plan");
}

}  // namespace

QString taskName(const Plan& plan, EntityId task) {
    QString text;
    visitEntity(plan, task, [&]<class E>(const E& entity) {
        if (isTask(kindOf<E>)) {
            const QString kind = QCoreApplication::translate("core", std::string(namesOf(kindOf<E>).one).c_str());
            text = QStringLiteral("%1 · %2, %3").arg(ownName(plan, entity), kind, placeOf(plan, task));
        }
    });
    return text;
}

std::vector<EntityId> tasksByPlace(const Plan& plan) {
    struct Task {
        QString place;
        QString name;
        EntityId id;
    };
    std::vector<Task> tasks;
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        if (isTask(kindOf<E>)) {
            table.forEach([&](const E& entity) {
                tasks.push_back({placeOf(plan, entity.id), ownName(plan, entity), entity.id});
            });
        }
    });
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(tasks, [&](const Task& a, const Task& b) {
        const int place = order.compare(a.place, b.place);
        return place != 0 ? place < 0 : order.compare(a.name, b.name) < 0;
    });
    std::vector<EntityId> ids;
    std::ranges::transform(tasks, std::back_inserter(ids), &Task::id);
    return ids;
}

}  // namespace wattscape::ui
