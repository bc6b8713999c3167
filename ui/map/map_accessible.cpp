#include "ui/map/map_accessible.h"

#include "ui/document/session.h"
#include "ui/map/map_canvas.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

SiteId firstSiteOf(const MapCanvas& map, const MapItem& item) {
    return map.scene().marks().all()[item.mark].site;
}

QAccessibleInterface* interfaceFor(const QString&, QObject* object) {
    auto* map = qobject_cast<MapCanvas*>(object);
    return map ? new MapAccessible(*map) : nullptr;
}

}  // namespace

void MapAccessible::install() {
    static const bool installed = (QAccessible::installFactory(interfaceFor), true);
    (void)installed;
}

MapAccessible::MapAccessible(MapCanvas& map) : QAccessibleWidget(&map, QAccessible::List, map.accessibleName()), map_(map) {}

MapAccessible::~MapAccessible() {
    for (const auto& [site, id] : children_) QAccessible::deleteAccessibleInterface(id);
}

int MapAccessible::childCount() const {
    return static_cast<int>(map_.scene().items().size());
}

QAccessibleInterface* MapAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    const SiteId first = firstSiteOf(map_, map_.scene().items()[static_cast<std::size_t>(index)]);
    const auto known = children_.find(first);
    if (known != children_.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new MapItemAccessible(map_, first);
    children_[first] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int MapAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto& items = map_.scene().items();
    const auto* wanted = static_cast<const MapItemAccessible*>(child);
    const auto found =
        std::ranges::find_if(items, [&](const MapItem& item) { return firstSiteOf(map_, item) == wanted->first(); });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

QAccessibleInterface* MapAccessible::childAt(int x, int y) const {
    const auto item = map_.scene().itemAt(map_.mapFromGlobal(QPointF(x, y)));
    if (!item) return nullptr;
    const auto& items = map_.scene().items();
    const auto found = std::ranges::find_if(items, [&](const MapItem& other) { return other.mark == item->mark; });
    return child(static_cast<int>(found - items.begin()));
}

QString MapAccessible::text(QAccessible::Text text) const {
    if (text == QAccessible::Description) return map_.activeTool().hint();
    return QAccessibleWidget::text(text);
}

const MapItem* MapItemAccessible::item() const {
    const auto& items = map_.scene().items();
    const auto found = std::ranges::find_if(items, [this](const MapItem& item) { return firstSiteOf(map_, item) == first_; });
    return found == items.end() ? nullptr : &*found;
}

QAccessibleInterface* MapItemAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(&map_);
}

QString MapItemAccessible::text(QAccessible::Text text) const {
    const MapItem* shown = item();
    return text == QAccessible::Name && shown ? map_.scene().describe(*shown) : QString();
}

QRect MapItemAccessible::rect() const {
    const MapItem* shown = item();
    if (!shown) return {};
    const QPoint centre = map_.mapToGlobal(shown->position.toPoint());
    return {centre - QPoint(8, 8), QSize(16, 16)};
}

QAccessible::State MapItemAccessible::state() const {
    QAccessible::State state;
    state.selectable = true;
    state.invisible = item() == nullptr;
    state.selected = map_.session().isSelected(first_);
    return state;
}

void* MapItemAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList MapItemAccessible::actionNames() const {
    return {pressAction()};
}

void MapItemAccessible::doAction(const QString& name) {
    const MapItem* shown = item();
    if (name != pressAction() || !shown) return;
    if (shown->isCluster()) {
        map_.split(*shown);
    } else {
        map_.session().select({first_});
    }
}

}  // namespace wattscape::ui
