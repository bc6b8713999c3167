#include "ui/report/sections.h"

#include "core/model/field.h"
#include "ui/format/format.h"

#include <algorithm>

#include <QCoreApplication>

namespace wattscape::ui {

std::vector<Day> quarterEnds(const Plan& plan) {
    std::vector<Day> ends;
    for (Month month = plan.settings.firstMonth; month <= plan.lastMonth(); month += std::chrono::months{1}) {
        const bool quarterEnd = static_cast<unsigned>(month.month()) % 3 == 0;
        if (quarterEnd || month == plan.lastMonth()) {
            ends.push_back(lastDayOf(month));
        }
    }
    return ends;
}

Day yearEnd(const ReportSubject& subject) {
    const Day end = std::chrono::year_month_day(subject.date).year() / std::chrono::December / 31;
    return std::min(end, subject.plan().lastDay());
}

QString limitText(Cause cause) {
    return cause == Cause::none ? Report::tr("none") : translated(Message(std::string(labelOf(cause)), {}));
}

QString nameIn(const Plan& plan, EntityId id) {
    QString name = Report::tr("n/a");
    visitEntity(plan, id, [&](const auto& entity) {
        name = QString::fromStdString(entity.name.empty() ? describe(plan, id) : entity.name);
    });
    return name;
}

}  // namespace wattscape::ui
