#include "ui/map/map_search.h"

#include "core/geo/coordinates.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/map/reveal_place.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>

namespace wattscape::ui {
namespace {

constexpr std::size_t mostHits = 8;

template <class E>
void findNamed(const Table<E>& table, const std::string& wanted, const QString& kind, std::vector<MapSearchHit>& hits) {
    std::vector<MapSearchHit> inside;
    table.forEach([&](const E& entity) {
        const std::size_t at = foldedForSearch(entity.name).find(wanted);
        if (at == std::string::npos) return;
        const MapSearchHit hit{QString::fromStdString(entity.name), kind, entity.id, {}};
        (at == 0 ? hits : inside).push_back(hit);
    });
    hits.insert(hits.end(), inside.begin(), inside.end());
}

}  // namespace

std::vector<MapSearchHit> searchMap(const Plan& plan, const Atlas& atlas, const QString& text, std::size_t most) {
    std::vector<MapSearchHit> hits;
    const std::string typed = text.toStdString();
    if (const auto place = parseCoordinates(typed)) {
        hits.push_back(
            {QString::fromStdString(formatDecimal(*place)), QString::fromStdString(formatDegrees(*place)), {}, *place});
        return hits;
    }
    const std::string wanted = foldedForSearch(typed);
    if (wanted.empty()) return hits;
    findNamed(plan.sites, wanted, MapSearch::tr("site"), hits);
    findNamed(plan.programmes, wanted, MapSearch::tr("programme"), hits);
    findNamed(plan.halls, wanted, MapSearch::tr("hall"), hits);
    const std::size_t objects = std::min(hits.size(), most > 3 ? most - 3 : most);
    hits.resize(objects);
    for (const Place* place : atlas.places.search(typed, most - objects)) {
        hits.push_back({QString::fromStdString(place->fullName()), MapSearch::tr("place"), {}, place->location});
    }
    return hits;
}

MapSearch::MapSearch(Session& session, AtlasPointer atlas, QWidget* parent)
    : QLineEdit(parent), session_(session), atlas_(std::move(atlas)), list_(new QListWidget(parent)) {
    setObjectName(QStringLiteral("mapSearch"));
    setAccessibleName(tr("Search the map"));
    setPlaceholderText(tr("Place, coordinates or site"));
    setClearButtonEnabled(true);
    addAction(Theme::instance().icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    list_->setAccessibleName(tr("Search results"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->hide();
    connect(this, &QLineEdit::textEdited, this, &MapSearch::find);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(list_->row(item)); });
}

void MapSearch::find() {
    hits_ = searchMap(session_.document().plan(), *atlas_, text(), mostHits);
    list_->clear();
    for (const MapSearchHit& hit : hits_) list_->addItem(tr("%1 — %2").arg(hit.text, hit.detail));
    if (hits_.empty() && !text().trimmed().isEmpty()) {
        list_->addItem(tr("Nothing found"));
        list_->item(0)->setFlags(Qt::NoItemFlags);
    }
    if (list_->count() == 0) return hideHits();
    list_->setCurrentRow(hits_.empty() ? -1 : 0);
    const int rows = list_->count() * list_->sizeHintForRow(0) + 2 * list_->frameWidth();
    const int wide = list_->sizeHintForColumn(0) + 2 * list_->frameWidth();
    list_->setGeometry(x(), geometry().bottom() + 2, std::clamp(wide, width(), parentWidget()->width() - 2 * x()), rows);
    list_->show();
    list_->raise();
}

void MapSearch::hideHits() {
    list_->hide();
}

void MapSearch::choose(int row) {
    if (row < 0 || row >= static_cast<int>(hits_.size())) return;
    const MapSearchHit hit = hits_[static_cast<std::size_t>(row)];
    setText(hit.text);
    setCursorPosition(0);
    hideHits();
    if (hit.entity) {
        Q_EMIT entityChosen(hit.entity);
    } else {
        Q_EMIT placeChosen(hit.place);
    }
}

void MapSearch::keyPressEvent(QKeyEvent* event) {
    const bool open = list_->isVisible() && !hits_.empty();
    if (open && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, list_->count() - 1));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!open) find();
        choose(std::max(0, list_->currentRow()));
    } else if (event->key() == Qt::Key_Escape) {
        list_->isVisible() ? hideHits() : clear();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void MapSearch::focusOutEvent(QFocusEvent* event) {
    hideHits();
    QLineEdit::focusOutEvent(event);
}

}  // namespace wattscape::ui
