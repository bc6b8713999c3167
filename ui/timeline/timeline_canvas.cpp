#include "ui/timeline/timeline_canvas.h"

#include "ui/document/plan_document.h"
#include "ui/theme/theme.h"
#include "ui/timeline/readout.h"
#include "ui/timeline/rename_field.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_pointer.h"

#include <algorithm>
#include <cmath>

#include <QDate>
#include <QPaintEvent>
#include <QPainter>

namespace wattscape::ui {
namespace {

Day dayOf(const QDate& date) {
    return Day{std::chrono::days{date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()}};
}

}  // namespace

TimelineCanvas::TimelineCanvas(Session& session, TimeAxis& axis, QWidget* parent)
    : QWidget(parent), session_(session), axis_(axis), today_(dayOf(QDate::currentDate())) {
    TimelineAccessible::install();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setMinimumHeight(Theme::instance().grid(16));
    readout_ = new Readout(this);
    pointer_ = std::make_unique<TimelinePointer>(*this);
    adoptTheme();
    PlanDocument& document = session.document();
    connect(&document, &PlanDocument::planChanged, this, [this](const PlanDiff& diff) {
        const bool sameRows = session_.document().inGesture() && diff.added.empty() && diff.removed.empty();
        rowsAreStale_ = rowsAreStale_ || !sameRows;
        if (!pointer_->isMoving()) refresh();
    });
    connect(&document, &PlanDocument::planReplaced, this, [this] {
        folded_.clear();
        rowsAreStale_ = true;
        setScroll(0);
        refresh();
    });
    connect(&document, &PlanDocument::resultsChanged, this, [this] {
        if (pointer_->isMoving()) return;
        refresh();
        pointer_->sayAgain();
    });
    connect(&session, &Session::selectionChanged, this, [this] {
        followSelection();
        update();
    });
    connect(&session, &Session::cursorChanged, this, [this] { repaintCursor(); });
    connect(&session, &Session::revealed, this, &TimelineCanvas::bringIntoSight);
    connect(&axis, &TimeAxis::scaleChanged, this, [this] {
        routeLinks();
        update();
    });
    connect(&Theme::instance(), &Theme::changed, this, &TimelineCanvas::adoptTheme);
    refresh();
}

TimelineCanvas::~TimelineCanvas() = default;

const Plan& TimelineCanvas::plan() const {
    return session_.document().plan();
}

void TimelineCanvas::adoptTheme() {
    const Theme& theme = Theme::instance();
    colours_ = TimelineColours::now();
    texts_ = TextCache(theme.font(Theme::TextSize::small));
    headings_ = TextCache(theme.font(Theme::TextSize::small, true));
    frame_.names = theme.grid(48);
    frame_.ruler = theme.grid(11);
    rowHeight_ = theme.grid(6);
    rowsAreStale_ = true;
    refresh();
    update();
}

void TimelineCanvas::readRows() {
    scene_.setRows(RowLayout(plan(), folded_, rowHeight_));
    rowsAreStale_ = false;
    setScroll(frame_.scroll);
    Q_EMIT scrollChanged();
    update();
}

void TimelineCanvas::refresh() {
    if (rowsAreStale_) readRows();
    const PlanDocument& document = session_.document();
    colours_.entities.follow(document.plan());
    const auto changed = scene_.read(document.plan(), document.results(), document.resultsAreCurrent());
    repaintRows(changed);
    routeLinks();
    repaintCursor();
    if (!changed.empty()) Q_EMIT sceneChanged();
}

void TimelineCanvas::repaintRows(const std::vector<std::size_t>& rows) {
    for (const std::size_t index : rows) {
        const Row& row = scene_.rows().rows()[index];
        const int top = static_cast<int>(frame_.toWidget(QPointF(0, row.top)).y());
        // Handles reach a little into the rows beside.
        update(QRect(0, top - 4, width(), row.height + 8) & QRect(0, frame_.ruler, width(), height()));
    }
}

void TimelineCanvas::routeLinks() {
    std::vector<Link> links = scene_.links(plan(), axis_.scale());
    if (links == links_) return;
    const auto repaint = [&](const Link& link) {
        update(link.path.boundingRect().translated(frame_.toWidget({0, 0})).toAlignedRect().adjusted(-6, -6, 6, 6));
    };
    std::ranges::for_each(links_, repaint);
    links_ = std::move(links);
    std::ranges::for_each(links_, repaint);
}

void TimelineCanvas::repaintCursor() {
    if (session_.cursor() == paintedCursor_) return;
    for (const Day day : {paintedCursor_, session_.cursor()}) {
        const int x = frame_.names + static_cast<int>(std::lround(std::clamp(axis_.scale().xAt(day), -1e4, 1e5)));
        update(QRect(x - 2, 0, 4, height()));
        const int flag = static_cast<int>(TimelinePainter::cursorFlag(picture(), texts_).width()) + 24;
        update(QRect(x - flag, 0, 2 * flag, frame_.ruler));
    }
    paintedCursor_ = session_.cursor();
}

void TimelineCanvas::setRowHeight(int pixels) {
    const int wanted = std::clamp(pixels, Theme::instance().grid(5), Theme::instance().grid(16));
    if (wanted == rowHeight_) return;
    rowHeight_ = wanted;
    rowsAreStale_ = true;
    refresh();
}

void TimelineCanvas::setToday(Day today) {
    today_ = today;
    update();
}

void TimelineCanvas::setVarianceShown(bool shown) {
    varianceShown_ = shown;
    update();
}

void TimelineCanvas::setSnaps(bool on) {
    if (on == snaps_) return;
    snaps_ = on;
    Q_EMIT snapsChanged(on);
}

int TimelineCanvas::mostScroll() const {
    return std::max(0, scene_.rows().height() - frame_.lanes().height());
}

void TimelineCanvas::setScroll(int pixels) {
    const int wanted = std::clamp(pixels, 0, mostScroll());
    if (wanted == frame_.scroll) return;
    frame_.scroll = wanted;
    Q_EMIT scrollChanged();
    update();
}

void TimelineCanvas::toggleFold(const RowKey& key) {
    if (!folded_.erase(key)) folded_.insert(key);
    rowsAreStale_ = true;
    refresh();
}

void TimelineCanvas::setSitesFolded(bool folded) {
    folded_.clear();
    if (folded) plan().sites.forEach([&](const Site& site) { folded_.insert({RowKind::site, site.id}); });
    rowsAreStale_ = true;
    refresh();
}

void TimelineCanvas::bringIntoSight(EntityId id) {
    auto row = scene_.rows().rowOf(id);
    while (row && scene_.rows().rows()[*row].folded && scene_.rows().rows()[*row].key.id != id) {
        toggleFold(scene_.rows().rows()[*row].key);
        row = scene_.rows().rowOf(id);
    }
    if (!row) return;
    scrollTo(scene_.rows().rows()[*row]);
    const auto rect = scene_.rectOf(id, axis_.scale());
    if (rect && (rect->right() < 20 || rect->left() > lanesWidth() - 20)) {
        axis_.setScale(axis_.scale().scrolledBy(rect->left() - lanesWidth() / 4.0));
    }
}

void TimelineCanvas::scrollTo(const Row& row) {
    if (row.top - rowHeight_ < frame_.scroll) setScroll(row.top - rowHeight_);
    if (row.bottom() > frame_.scroll + frame_.lanes().height()) setScroll(row.bottom() - frame_.lanes().height() / 2);
}

/// What another view selected; here it is in sight. Days stay as they are, and folded rows folded: that is for
/// `bringIntoSight`.
void TimelineCanvas::followSelection() {
    if (hasFocus() || session_.document().inGesture() || session_.selection().empty()) return;
    if (const auto row = scene_.rows().rowOf(session_.selection().front())) scrollTo(scene_.rows().rows()[*row]);
}

void TimelineCanvas::rename(EntityId id) {
    const auto row = scene_.rows().rowOf(id);
    if (!row) return;
    const Row& shown = scene_.rows().rows()[*row];
    const int top = static_cast<int>(frame_.toWidget(QPointF(0, shown.top)).y());
    openRenameField(*this, id, {0, top, frame_.names, shown.height});
}

void TimelineCanvas::beginLink(EntityId predecessor) {
    pointer_->beginLink(predecessor);
}

void TimelineCanvas::setHovered(EntityId id) {
    if (id == hovered_) return;
    for (const EntityId task : {hovered_, id}) {
        if (const auto row = scene_.rows().rowOf(task)) repaintRows({*row});
    }
    hovered_ = id;
}

void TimelineCanvas::setReadout(const QString& text, const QPoint& pointer) {
    readout_->say(text, pointer);
}

TimelinePicture TimelineCanvas::picture() const {
    return {plan(),
            scene_,
            links_,
            axis_.scale(),
            frame_,
            session_.cursor(),
            today_,
            pointer_ ? pointer_->markedSpan() : std::nullopt,
            pointer_ ? pointer_->rubberLine() : std::nullopt,
            [this](EntityId id) { return session_.isSelected(id); },
            hovered_,
            hasFocus(),
            varianceShown_};
}

void TimelineCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const TimelinePicture shown = picture();
    TimelinePainter timeline(painter, shown, colours_, texts_, headings_);
    for (const QRect& rect : event->region()) timeline.paint(rect);
}

void TimelineCanvas::resizeEvent(QResizeEvent*) {
    frame_.size = size();
    setScroll(frame_.scroll);
    Q_EMIT scrollChanged();
}

}  // namespace wattscape::ui
