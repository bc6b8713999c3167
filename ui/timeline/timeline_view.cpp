#include "ui/timeline/timeline_view.h"

#include "ui/document/plan_document.h"
#include "ui/theme/theme.h"
#include "ui/timeline/histogram.h"
#include "ui/timeline/timeline_canvas.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

constexpr double zoomStep = 1.5;

constexpr const char* rememberedPreset = "timeline/preset";

TimePreset lastChosen() {
    bool known = false;
    const int index = QSettings().value(rememberedPreset).toInt(&known);
    const bool valid = known && index >= 0 && index < static_cast<int>(timePresets.size());
    return valid ? timePresets[static_cast<std::size_t>(index)] : TimePreset::plan;
}

Day today() {
    return Day{std::chrono::days{QDate(1970, 1, 1).daysTo(QDate::currentDate())}};
}

}  // namespace

TimelineView::TimelineView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
    canvas_ = new TimelineCanvas(session, axis_, this);
    histogram_ = new Histogram(session, axis_, this);
    rows_ = new QScrollBar(Qt::Vertical, this);
    rows_->setAccessibleName(tr("Rows of the timeline"));

    auto* controls = new QToolBar(this);  // what a small window has no room for moves into its menu
    controls->setAccessibleName(tr("Timeline"));
    const int grid = Theme::instance().grid();
    controls->layout()->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    controls->layout()->setSpacing(grid);
    addControls(*controls);

    auto* lanes = new QWidget(this);
    auto* lanesLayout = new QHBoxLayout(lanes);
    lanesLayout->setContentsMargins(0, 0, 0, 0);
    lanesLayout->setSpacing(0);
    lanesLayout->addWidget(canvas_, 1);
    lanesLayout->addWidget(rows_);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(lanes);
    splitter->addWidget(histogram_);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({420, 180});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls);
    layout->addWidget(splitter, 1);

    connect(canvas_, &TimelineCanvas::scrollChanged, this, &TimelineView::followScroll);
    connect(rows_, &QScrollBar::valueChanged, canvas_, &TimelineCanvas::setScroll);
    connect(canvas_, &TimelineCanvas::inspectRequested, this, &TimelineView::inspectRequested);
    connect(canvas_, &TimelineCanvas::deleteRequested, this, &TimelineView::deleteRequested);
    connect(&session.document(), &PlanDocument::planReplaced, this, [this] { fit(lastChosen()); });
    setFocusProxy(canvas_);
    followScroll();
}

QToolButton* TimelineView::addButton(QToolBar& bar, const QString& text, const QString& help) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(help);
    bar.addWidget(button);
    return button;
}

void TimelineView::addControls(QToolBar& bar) {
    addPresets(bar);
    connect(addButton(bar, tr("Selection"), tr("Fit what is selected")), &QToolButton::clicked, this,
            &TimelineView::fitSelection);
    connect(addButton(bar, tr("Today"), tr("Move the date cursor to today")), &QToolButton::clicked, this,
            &TimelineView::goToToday);
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(gap);
    addUnits(bar);
    auto* snap = addButton(bar, tr("Snap"), tr("Snap to month starts and edges of bars (S)"));
    snap->setCheckable(true);
    snap->setChecked(canvas_->snaps());
    connect(snap, &QToolButton::toggled, canvas_, &TimelineCanvas::setSnaps);
    connect(canvas_, &TimelineCanvas::snapsChanged, snap, &QToolButton::setChecked);
    auto* height = new QSlider(Qt::Horizontal, this);
    const int grid = Theme::instance().grid();
    height->setRange(5 * grid, 16 * grid);
    height->setValue(canvas_->rowHeight());
    height->setFixedWidth(20 * grid);
    height->setAccessibleName(tr("Height of lanes"));
    height->setToolTip(tr("Height of lanes"));
    connect(height, &QSlider::valueChanged, canvas_, &TimelineCanvas::setRowHeight);
    bar.addWidget(height);
}

void TimelineView::addPresets(QToolBar& bar) {
    for (const TimePreset preset : timePresets) {
        QToolButton* button = addButton(bar, nameOf(preset), tr("Show this stretch of time"));
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, preset] { choose(preset); });
        presets_[preset] = button;
    }
    connect(&axis_, &TimeAxis::scaleChanged, this, [this] { showPreset(std::nullopt); });
}

void TimelineView::addUnits(QToolBar& bar) {
    auto* whole = addButton(bar, tr("Whole plan"), tr("Show supply and demand of the whole plan, whatever is selected"));
    whole->setCheckable(true);
    connect(whole, &QToolButton::toggled, histogram_, &Histogram::setWholePlan);
    auto* units = new QComboBox(this);
    units->setAccessibleName(tr("Unit of the histogram"));
    units->setToolTip(units->accessibleName());
    for (const HistogramUnit unit :
         {HistogramUnit::facilityPower, HistogramUnit::itPower, HistogramUnit::racks, HistogramUnit::gpus}) {
        units->addItem(nameOf(unit), static_cast<int>(unit));
    }
    connect(units, &QComboBox::currentIndexChanged, this,
            [this, units] { histogram_->setUnit(static_cast<HistogramUnit>(units->currentData().toInt())); });
    bar.addWidget(units);
}

void TimelineView::followScroll() {
    rows_->setRange(0, canvas_->mostScroll());
    rows_->setPageStep(std::max(1, canvas_->frame().lanes().height()));
    rows_->setSingleStep(canvas_->rowHeight());
    rows_->setValue(canvas_->scroll());
    histogram_->setMargin(canvas_->namesWidth());
}

void TimelineView::showSpan(const DaySpan& span) {
    axis_.setScale(TimeScale::fitting(span, std::max(canvas_->lanesWidth(), 1)));
}

void TimelineView::fit(TimePreset preset) {
    span_ = spanOf(preset, session_.document().plan(), session_.cursor());
    showSpan(span_);
    showPreset(preset);
}

void TimelineView::choose(TimePreset preset) {
    QSettings().setValue(rememberedPreset, static_cast<int>(preset));
    fit(preset);
}

void TimelineView::showPreset(std::optional<TimePreset> preset) {
    preset_ = preset;
    for (const auto& [each, button] : presets_) button->setChecked(preset == each);
}

void TimelineView::zoomToFit() {
    fit(TimePreset::plan);
}

void TimelineView::setVarianceShown(bool shown) {
    canvas_->setVarianceShown(shown);
}

void TimelineView::goToStart() {
    session_.setCursor(session_.document().plan().firstDay());
    axis_.setScale(axis_.scale().startingAt(session_.cursor()));
}

void TimelineView::goToEnd() {
    session_.setCursor(session_.document().plan().lastDay());
    const double right = axis_.scale().xAt(session_.cursor() + std::chrono::days{1});
    axis_.setScale(axis_.scale().scrolledBy(right - canvas_->lanesWidth()));
}

void TimelineView::goToToday() {
    session_.setCursor(today());
    axis_.setScale(axis_.scale().scrolledBy(axis_.scale().xAt(session_.cursor()) - canvas_->lanesWidth() / 2.0));
}

void TimelineView::zoomBy(double factor) {
    const double cursor = axis_.scale().xAt(session_.cursor());
    const bool inSight = cursor >= 0 && cursor <= canvas_->lanesWidth();
    axis_.setScale(axis_.scale().zoomedAbout(inSight ? cursor : canvas_->lanesWidth() / 2.0, factor));
}

void TimelineView::zoomIn() {
    zoomBy(zoomStep);
}

void TimelineView::zoomOut() {
    zoomBy(1 / zoomStep);
}

void TimelineView::fitSelection() {
    std::optional<DaySpan> span;
    for (const EntityId id : session_.selection()) {
        const Bar* bar = canvas_->scene().barOf(id);
        const Riser* riser = bar ? nullptr : canvas_->scene().riserOf({id.value});
        if (!bar && !riser) continue;
        const DaySpan own = bar ? DaySpan{bar->start, bar->finish} : DaySpan{riser->day, riser->day};
        span = span ? DaySpan{std::min(span->first, own.first), std::max(span->last, own.last)} : own;
    }
    if (!span) return;
    // A tenth to either side, at least a week.
    const auto margin = std::max(std::chrono::days{7}, (span->last - span->first) / 10);
    showSpan({span->first - margin, span->last + margin});
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (width() <= canvas_->namesWidth()) return;
    layout()->activate();
    if (!std::exchange(fitted_, true)) {
        fit(lastChosen());
    } else if (const auto preset = preset_) {
        showSpan(span_);
        showPreset(preset);
    }
}

}  // namespace wattscape::ui
