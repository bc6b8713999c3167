#include "core/model/validate.h"

#include "core/model/loops.h"
#include "core/model/references.h"
#include "core/model/rules/findings.h"

#include <algorithm>
#include <map>

namespace wattscape {
namespace {

using rules::Findings;

template <class E>
void checkRanges(const E& entity, Findings<E>& findings) {
    for (const Field<E>& field : fieldsOf<E>()) {
        if (auto checked = checkValue(field.info, field.of(entity)); !checked) {
            findings.add(std::move(checked.error()));
        }
    }
}

template <class E>
void checkReferences(const Plan& plan, const E& entity, Findings<E>& findings) {
    EntityId last;
    std::string_view lastKey;
    forEachReference(entity, [&](const FieldInfo& info, EntityId id) {
        const auto kind = kindOfEntity(plan, id);
        if (!kind) {
            findings.add(info.key, ErrorCode::missing, message("points at entity %1, which the plan does not have", id.value));
        } else if (info.type != FieldType::anyTask && *kind != info.refersTo) {
            findings.add(info.key, ErrorCode::contradiction,
                         message("points at %1; allowed is a %2", describe(plan, id), namesOf(info.refersTo).one));
        }
        if (info.key == lastKey && id <= last) {
            findings.add(info.key, ErrorCode::contradiction, message("must ascend and name each once"));
        }
        last = id;
        lastKey = info.key;
    });
}

template <class E>
void checkMarks(const Plan& plan, const E& entity, Findings<E>& findings) {
    std::string_view last;
    for (const FieldSource& mark : entity.sources) {
        if (!fieldNamed<E>(mark.field)) {
            findings.add("sources", ErrorCode::unknownName,
                         message("“%1” is not a field of a %2", mark.field, namesOf(kindOf<E>).one));
        }
        if (!plan.sources.contains(mark.source)) {
            findings.add("sources", ErrorCode::missing,
                         message("“%1” names source %2, which the plan does not have", mark.field, mark.source.value));
        }
        if (!last.empty() && last.compare(mark.field) >= 0) {
            findings.add("sources", ErrorCode::contradiction, message("must ascend and name each field once"));
        }
        last = mark.field;
    }
}

template <class E>
void checkEntity(const Plan& plan, const E& entity, std::vector<Error>& errors) {
    Findings<E> findings(plan, entity, errors);
    checkRanges(entity, findings);
    checkReferences(plan, entity, findings);
    checkMarks(plan, entity, findings);
    rules::check(plan, entity, findings);
}

void addLoop(const Plan& plan, const std::vector<EntityId>& loop, std::string where, std::vector<Error>& errors) {
    if (!loop.empty()) {
        errors.push_back({ErrorCode::contradiction, message("dependencies go round in a circle: %1", describeLoop(plan, loop)),
                          std::move(where)});
    }
}

void checkSettings(const Plan& plan, std::vector<Error>& errors) {
    bool monthsAreKnown = true;
    for (const Field<PlanSettings>& field : fieldsOf<PlanSettings>()) {
        if (auto checked = checkValue(field.info, field.of(plan.settings)); !checked) {
            monthsAreKnown = monthsAreKnown && field.info.key != "first_month" && field.info.key != "months";
            errors.push_back(at("plan", std::move(checked.error())));
        }
    }
    if (monthsAreKnown && plan.lastDay() > latestDay) {
        errors.push_back({ErrorCode::outOfRange,
                          message("end in %1; the calendar ends on %2", toIso(plan.lastMonth()), toIso(latestDay)),
                          "plan, Number of months"});
    }
}

void checkIds(const Plan& plan, std::vector<Error>& errors) {
    std::map<EntityId, EntityKind> known;
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        table.forEach([&](const E& entity) {
            const auto complain = [&](Message what) {
                errors.push_back({ErrorCode::contradiction, std::move(what),
                                  std::string(namesOf(kindOf<E>).one) + " “" + entity.name + "”"});
            };
            if (!entity.id || table.find(entity.id) != &entity) {
                complain(message("has the id %1, but lies under another one", entity.id.value));
            }
            if (entity.id.value > plan.lastId) {
                complain(message("has the id %1; the last one given is %2", entity.id.value, plan.lastId));
            }
            if (const auto [other, fresh] = known.emplace(entity.id, kindOf<E>); !fresh) {
                complain(message("has the id %1, which a %2 has too", entity.id.value, namesOf(other->second).one));
            }
        });
    });
}

void checkBaseline(const Plan& plan, std::vector<Error>& errors) {
    plan.baseline.forEach([&](const BaselineDates& dates) {
        const auto kind = kindOfEntity(plan, dates.id);
        const auto complain = [&](ErrorCode code, Message what) {
            errors.push_back({code, std::move(what), "baseline, " + describe(plan, dates.id)});
        };
        if (!kind || !isTask(*kind) || plan.baseline.find(dates.id) != &dates) {
            complain(ErrorCode::missing, message("is no task of the plan"));
        }
        if (dates.start < earliestDay || dates.finish > latestDay) {
            complain(ErrorCode::outOfRange,
                     message("lies outside the calendar; days run from %1 to %2", toIso(earliestDay), toIso(latestDay)));
        }
        if (dates.finish < dates.start) {
            complain(ErrorCode::contradiction,
                     message("finishes on %1, before it starts on %2", toIso(dates.finish), toIso(dates.start)));
        }
    });
}

}  // namespace

std::vector<Error> validate(const Plan& plan) {
    std::vector<Error> errors;
    checkSettings(plan, errors);
    checkIds(plan, errors);
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        table.forEach([&](const E& entity) { checkEntity(plan, entity, errors); });
    });
    addLoop(plan, findLoop(plan), "plan", errors);
    checkBaseline(plan, errors);
    return errors;
}

std::vector<Error> validateEntity(const Plan& plan, EntityId id) {
    std::vector<Error> errors;
    const bool found = visitEntity(plan, id, [&](const auto& entity) { checkEntity(plan, entity, errors); });
    if (!found) {
        errors.push_back({ErrorCode::missing, message("the plan does not have it"), describe(plan, id)});
    }
    if (const Dependency* dependency = plan.dependencies.find({id.value});
        dependency && dependency->predecessor != dependency->successor) {
        addLoop(plan, wayBetween(plan, dependency->successor, dependency->predecessor, dependency->id), describe(plan, id),
                errors);
    }
    return errors;
}

}  // namespace wattscape
