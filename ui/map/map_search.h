#pragma once

#include "core/base/id.h"
#include "core/geo/atlas.h"
#include "core/model/plan.h"

#include <vector>

#include <QLineEdit>

class QListWidget;

namespace wattscape::ui {

class Session;

/// Something a search found.
struct MapSearchHit {
    QString text;
    QString detail;
    EntityId entity;  ///< empty for a place or coordinates
    LonLat place;
};

/// What a typed text may mean, best first: coordinates, objects of the plan, places; the nearest names when nothing fits.
std::vector<MapSearchHit> searchMap(const Plan& plan, const Atlas& atlas, const QString& text, std::size_t most);

/// The map's search box: place names, coordinates in any usual form, names of sites and halls. Arrows and Enter choose
/// from the list that opens below it.
class MapSearch : public QLineEdit {
    Q_OBJECT

public:
    MapSearch(Session& session, AtlasPointer atlas, QWidget* parent);

signals:
    void placeChosen(wattscape::LonLat place);
    void entityChosen(wattscape::EntityId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void find();
    void choose(int row);
    void hideHits();

    Session& session_;
    AtlasPointer atlas_;
    QListWidget* list_;
    std::vector<MapSearchHit> hits_;
};

}  // namespace wattscape::ui
