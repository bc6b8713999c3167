#pragma once

#include "core/model/kinds.h"

#include <map>

#include <QAccessibleWidget>

namespace wattscape::ui {

class MapCanvas;
struct MapItem;

/// The map for screen readers and test drivers: a list whose items are the symbols in view, named as people would say
/// them ("Stargate Abilene, 488 MW"). Pressing an item selects its site or splits its cluster.
class MapAccessible : public QAccessibleWidget {
public:
    explicit MapAccessible(MapCanvas& map);
    ~MapAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QString text(QAccessible::Text text) const override;

    /// Makes Qt ask us for every MapCanvas.
    static void install();

private:
    MapCanvas& map_;
    mutable std::map<SiteId, QAccessible::Id> children_;  ///< by the first site of the symbol
};

/// One symbol. Stays valid while it is out of view, and then says so.
class MapItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MapItemAccessible(MapCanvas& map, SiteId first) : map_(map), first_(first) {}

    SiteId first() const { return first_; }
    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const MapItem* item() const;

    MapCanvas& map_;
    SiteId first_;
};

}  // namespace wattscape::ui
