#include "ui/shell/status_line.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"

#include <QLabel>
#include <QStatusBar>

namespace wattscape::ui {

StatusLine::StatusLine(QStatusBar& bar, Session& session)
    : QObject(&bar),
      bar_(bar),
      session_(session),
      place_(new QLabel),
      sum_(new QLabel),
      cursor_(new QLabel),
      saved_(new QLabel) {
    bar_.addPermanentWidget(place_);
    bar_.addPermanentWidget(sum_);
    bar_.addPermanentWidget(cursor_);
    bar_.addPermanentWidget(saved_);
    PlanDocument& document = session_.document();
    connect(&session_, &Session::selectionChanged, this, &StatusLine::refresh);
    connect(&session_, &Session::cursorChanged, this, &StatusLine::refresh);
    connect(&document, &PlanDocument::resultsChanged, this, &StatusLine::refresh);
    connect(&document, &PlanDocument::planReplaced, this, &StatusLine::refresh);
    connect(&document, &PlanDocument::modifiedChanged, this, &StatusLine::refresh);
    connect(&document, &PlanDocument::refused, this, [this](const Error& error) {
        constexpr int readable = 8000;
        bar_.showMessage(QString::fromStdString(error.where.empty() ? "" : error.where + ": ") + translated(error.what),
                         readable);
    });
    refresh();
}

void StatusLine::showPlace(const QString& text) {
    place_->setText(text);
}

void StatusLine::showHint(const QString& text) {
    bar_.showMessage(text);
}

void StatusLine::refresh() {
    sum_->setText(selectionSum());
    cursor_->setText(formatDay(session_.cursor()));
    cursor_->setToolTip(formatDayLong(session_.cursor()));
    saved_->setText(session_.document().isModified() ? tr("Not saved") : tr("Saved"));
}

QString StatusLine::selectionSum() const {
    const PlanDocument& document = session_.document();
    const Plan& plan = document.plan();
    double megawatts = 0;
    double racks = 0;
    double gpus = 0;
    const auto take = [&](Scope::Kind kind, EntityId id) {
        const Scope scope{kind, id};
        megawatts += document.results().on(scope, Metric::energisedPower, session_.cursor());
        racks += document.results().on(scope, Metric::racksEnergised, session_.cursor());
        gpus += document.results().on(scope, Metric::gpusEnergised, session_.cursor());
    };
    bool any = false;
    for (const EntityId id : session_.selection()) {
        const bool site = plan.sites.contains(SiteId{id.value});
        const bool hall = plan.halls.contains(HallId{id.value});
        if (site || hall) {
            take(site ? Scope::Kind::site : Scope::Kind::hall, id);
            any = true;
        }
    }
    if (!any) {
        take(Scope::Kind::plan, {});
    }
    return tr("%1: %2 IT, %3 racks, %4 GPUs")
        .arg(any ? tr("Selected") : tr("Plan"), formatPower(megawatts), formatCount(racks), formatCount(gpus));
}

}  // namespace wattscape::ui
