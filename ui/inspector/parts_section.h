#pragma once

#include "core/model/plan.h"

#include <functional>
#include <memory>

#include <QWidget>

class QVBoxLayout;

namespace wattscape::ui {

class LinkedList;
struct PartLink;
class Session;
class SheetPane;
class TrancheSheet;

/// What the one entity shown is made of: a power source's tranches as a table, a site's halls and sources and a hall's
/// rollouts as links. Empty for everything else.
class PartsSection : public QWidget {
    Q_OBJECT

public:
    explicit PartsSection(Session& session, QWidget* parent = nullptr);
    ~PartsSection() override;

    void showEntities(const std::vector<EntityId>& ids);
    void refresh();
    void takeBack();
    void settle();
    bool isEmpty() const { return lists_.empty() && !tranches_; }

private:
    using Links = std::function<std::vector<PartLink>()>;

    void build();
    void clear();
    void addHeading(const QString& text);
    void addTranches(PowerSourceId source);
    void addLinks(const QString& heading, Links links);

    Session& session_;
    QVBoxLayout* layout_;
    EntityId shown_;
    std::unique_ptr<TrancheSheet> tranches_;
    SheetPane* pane_ = nullptr;
    std::vector<std::pair<LinkedList*, Links>> lists_;
};

}  // namespace wattscape::ui
