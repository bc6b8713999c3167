#include "core/catalogue/taking.h"

namespace wattscape {

Result<Added<Source>> withSourceOf(const Plan& plan, const RowOrigin& row) {
    Source source;
    source.name = row.source;
    source.notes = row.notes;
    source.catalogue = row.catalogue;
    source.catalogueRow = row.id;
    source.asOf = row.asOf;
    source.confidence = row.confidence;
    source.reading = row.reading;
    SourceId known;
    plan.sources.forEach([&](const Source& other) {
        source.id = other.id;
        if (!known && other == source) {
            known = other.id;
        }
    });
    if (known) {
        return Added<Source>{plan, known};
    }
    return add(plan, std::move(source));
}

}  // namespace wattscape
