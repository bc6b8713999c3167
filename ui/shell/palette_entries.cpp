#include "ui/shell/palette_entries.h"

#include "core/geo/coordinates.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/map/map_view.h"
#include "ui/shell/actions.h"

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CommandPalette", text);
}

}  // namespace

std::vector<PaletteEntry> paletteEntries(const Actions& actions, Session& session) {
    std::vector<PaletteEntry> entries;
    for (QAction* action : actions.all()) {
        if (action->isEnabled()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            entries.push_back({plainText(*action), keys.isEmpty() ? tr("command") : keys, [action] { action->trigger(); }});
        }
    }
    forEachTable(session.document().plan(), [&]<class E>(const Table<E>& table) {
        if constexpr (!std::is_same_v<E, Source> && !std::is_same_v<E, IgnoredIssue>) {
            const QString kind = QCoreApplication::translate("core", std::string(namesOf(kindOf<E>).one).c_str());
            table.forEach([&](const E& entity) {
                if (!entity.name.empty()) {
                    entries.push_back({QString::fromStdString(entity.name), kind,
                                       [&session, id = EntityId(entity.id)] { session.reveal(id); }});
                }
            });
        }
    });
    return entries;
}

CommandPalette::Search paletteSearch(Session& session, MapView& map, AtlasPointer atlas) {
    return [&session, &map, atlas = std::move(atlas)](const QString& typed) {
        // Found for this very text: behind exact names. Places come behind whatever else holds the text.
        constexpr int meantScore = 900;
        constexpr int placeScore = 100;
        std::vector<PaletteEntry> found;
        FieldInfo day;
        day.type = FieldType::day;
        if (const Result<FieldValue> date = parseValue(day, typed)) {
            const Day chosen = std::get<Day>(*date);
            found.push_back({formatDayLong(chosen), tr("date"), [&session, chosen] { session.setCursor(chosen); }, meantScore});
        }
        if (parseCoordinates(typed.toStdString())) {
            found.push_back({typed, tr("coordinates"), [&map, typed] { map.goToCoordinates(typed); }, meantScore});
        }
        constexpr qsizetype fewLetters = 3;
        constexpr std::size_t mostPlaces = 6;
        for (const Place* place :
             typed.size() < fewLetters ? std::vector<const Place*>{} : atlas->places.search(typed.toStdString(), mostPlaces)) {
            const QString there = QString::fromStdString(formatDecimal(place->location));
            found.push_back({QString::fromStdString(place->fullName()), tr("place"),
                             [&map, there] { map.goToCoordinates(there); }, placeScore});
        }
        return found;
    };
}

}  // namespace wattscape::ui
