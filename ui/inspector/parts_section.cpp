#include "ui/inspector/parts_section.h"

#include "core/model/references.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/inspector/parts.h"
#include "ui/inspector/sheet_pane.h"
#include "ui/inspector/tranche_sheet.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wattscape::ui {

PartsSection::PartsSection(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins({});
    layout_->setSpacing(Theme::instance().grid(1));
    hide();
}

PartsSection::~PartsSection() {
    clear();
}

void PartsSection::clear() {
    takeBack();
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    lists_.clear();
    pane_ = nullptr;
    tranches_.reset();
}

void PartsSection::showEntities(const std::vector<EntityId>& ids) {
    const EntityId one = ids.size() == 1 ? ids.front() : EntityId{};
    const bool fits = !tranches_ || tranches_->fits(session_.document().plan());
    if (one != shown_ || !fits) {
        shown_ = one;
        clear();
        build();
    }
    refresh();
}

void PartsSection::build() {
    const auto kind = kindOfEntity(session_.document().plan(), shown_);
    if (kind == EntityKind::powerSource) {
        addTranches({shown_.value});
    } else if (kind == EntityKind::site) {
        const SiteId site{shown_.value};
        addLinks(tr("Halls"), [this, site] { return hallLinks(session_.document().plan(), site); });
        addLinks(tr("Power sources"), [this, site] {
            return sourceLinks(session_.document().plan(), site, session_.document().results(), session_.cursor());
        });
    } else if (kind == EntityKind::hall) {
        const HallId hall{shown_.value};
        addLinks(tr("Rollouts"), [this, hall] { return rolloutLinks(session_.document().plan(), hall); });
    }
}

void PartsSection::addHeading(const QString& text) {
    auto* heading = new QLabel(text);
    heading->setFont(Theme::instance().font(Theme::TextSize::small, true));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(0, Theme::instance().grid(2), 0, 0);
    layout_->addWidget(heading);
}

void PartsSection::addTranches(PowerSourceId source) {
    addHeading(tr("Tranches"));
    tranches_ = std::make_unique<TrancheSheet>(session_, source);
    pane_ = new SheetPane(*tranches_, tr("Tranches"));
    layout_->addWidget(pane_);
}

void PartsSection::addLinks(const QString& heading, Links links) {
    addHeading(heading);
    auto* list = new LinkedList(heading);
    connect(list, &LinkedList::chosen, this, [this](EntityId id) { session_.reveal(id); });
    layout_->addWidget(list);
    lists_.emplace_back(list, std::move(links));
}

void PartsSection::refresh() {
    if (tranches_ && tranches_->fits(session_.document().plan())) {
        tranches_->refresh();
        pane_->refresh();
    }
    for (const auto& [list, links] : lists_) {
        list->show(links());
    }
}

void PartsSection::settle() {
    if (pane_) {
        pane_->settle();
    }
}

void PartsSection::takeBack() {
    if (pane_) {
        pane_->takeBack();
    }
}

}  // namespace wattscape::ui
