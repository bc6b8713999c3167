#include "ui/shell/status_line.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/format/refusal.h"
#include "ui/shell/evaluation_progress.h"
#include "ui/shell/selection_sum.h"

#include <algorithm>

#include <QLabel>
#include <QStatusBar>

namespace wattscape::ui {

StatusLine::StatusLine(QStatusBar& bar, Session& session)
    : QObject(&bar),
      bar_(bar),
      session_(session),
      progress_(new EvaluationProgress(session.document())),
      place_(new QLabel),
      sum_(new QLabel),
      cursor_(new QLabel),
      saved_(new QLabel) {
    for (QLabel* label : {place_, sum_, cursor_, saved_}) {
        label->setTextFormat(Qt::PlainText);
    }
    bar_.addPermanentWidget(progress_);
    bar_.addPermanentWidget(place_);
    bar_.addPermanentWidget(sum_);
    bar_.addPermanentWidget(cursor_);
    bar_.addPermanentWidget(saved_);
    PlanDocument& document = session_.document();
    connect(&session_, &Session::selectionChanged, this, &StatusLine::refresh);
    connect(&session_, &Session::cursorChanged, this, &StatusLine::refresh);
    connect(progress_, &EvaluationProgress::finished, this, &StatusLine::refresh);
    connect(&document, &PlanDocument::planReplaced, this, &StatusLine::refresh);
    connect(&document, &PlanDocument::modifiedChanged, this, &StatusLine::refresh);
    connect(&document, &PlanDocument::refused, this, [this](const Error& error) {
        constexpr int readable = 8000;
        refusal_ = refusalOf(error);
        bar_.showMessage(refusal_, readable);
    });
    connect(&document, &PlanDocument::planChanged, this, &StatusLine::forgetRefusal);
    connect(&document, &PlanDocument::planReplaced, this, &StatusLine::forgetRefusal);
    refresh();
}

void StatusLine::showPlace(const QString& text) {
    place_->setText(text);
}

void StatusLine::showHint(const QString& text) {
    bar_.showMessage(text);
}

/// Something was accepted since.
void StatusLine::forgetRefusal() {
    if (bar_.currentMessage() == refusal_) {
        bar_.clearMessage();
    }
}

void StatusLine::refresh() {
    const PlanDocument& document = session_.document();
    sum_->setText(selectionSum(document.results(), document.plan(), session_.selection(), session_.cursor()));
    sum_->setToolTip(tr("On %1. Calculated in %2 ms.")
                         .arg(formatDayLong(session_.cursor()))
                         .arg(std::max<qint64>(0, progress_->lastMilliseconds())));
    cursor_->setText(formatDay(session_.cursor()));
    cursor_->setToolTip(formatDayLong(session_.cursor()));
    saved_->setText(document.isModified() ? tr("Not saved") : tr("Saved"));
}

}  // namespace wattscape::ui
