#include "core/storage/migrations/migrations.h"

namespace wattscape::detail {

void fromV1ToV2(SQLite::Database& database) {
    database.exec("ALTER TABLE plan ADD COLUMN decision_asked TEXT");
    database.exec(R"(CREATE TABLE ignored_issues (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL,
  reason TEXT NOT NULL,
  ignored_by TEXT,
  ignored_on TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('shortage', 'stranded', 'delivered_before_hall', 'not_shipping', 'no_power',
                                     'past_service_life', 'outside_plan', 'pushed')),
  cause TEXT NOT NULL CHECK (cause IN ('none', 'readiness', 'density', 'cooling', 'space', 'hall_power', 'power')),
  site INTEGER REFERENCES sites (id) ON DELETE SET NULL,
  task INTEGER,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  racks INTEGER,
  power_mw REAL
) STRICT)");
    database.exec(R"(INSERT INTO gpkg_extensions (table_name, extension_name, definition, scope)
  VALUES ('ignored_issues', 'wattscape_plan', 'Tables of a Wattscape plan; see their column comments', 'read-write'))");
}

}  // namespace wattscape::detail
