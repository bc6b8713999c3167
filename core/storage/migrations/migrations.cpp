#include "core/storage/migrations/migrations.h"

#include <algorithm>

namespace wattscape::detail {

std::span<const Migration> migrations() {
    static constexpr Migration all[] = {{1, fromV1ToV2}, {2, fromV2ToV3}};
    return all;
}

Result<void> migrate(SQLite::Database& database, int from, int to, std::span<const Migration> steps) {
    SQLite::Transaction transaction(database);
    for (int version = from; version < to; ++version) {
        const auto step = std::ranges::find(steps, version, &Migration::from);
        if (step == steps.end()) {
            return fail({ErrorCode::foreignFile, message("is of version %1, which was never a version of plans", version), {}});
        }
        step->apply(database);
        SQLite::Statement stamp(database, "UPDATE wattscape SET schema_version = ?");
        stamp.bind(1, version + 1);
        stamp.exec();
    }
    transaction.commit();
    return {};
}

}  // namespace wattscape::detail
