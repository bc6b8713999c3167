#include "ui/shell/evaluation_progress.h"

#include "ui/document/plan_document.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace wattscape::ui {

EvaluationProgress::EvaluationProgress(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      text_(new QLabel),
      bar_(new QProgressBar),
      button_(new QToolButton),
      moment_(new QTimer(this)) {
    constexpr int milliseconds = 200;
    moment_->setSingleShot(true);
    moment_->setInterval(milliseconds);
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(Theme::instance().grid(20));
    bar_->setAccessibleName(tr("Calculation"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(text_);
    layout->addWidget(bar_);
    layout->addWidget(button_);
    hide();
    connect(moment_, &QTimer::timeout, this, &EvaluationProgress::showRunning);
    connect(button_, &QToolButton::clicked, this, &EvaluationProgress::press);
    connect(&document_, &PlanDocument::evaluationStarted, this, &EvaluationProgress::start);
    connect(&document_, &PlanDocument::evaluationStopped, this, &EvaluationProgress::showStopped);
    connect(&document_, &PlanDocument::resultsChanged, this, &EvaluationProgress::finish);
    if (!document_.resultsAreCurrent()) {
        start();
    }
}

/// A calculation that takes the place of another is still the same wait for the planner.
void EvaluationProgress::start() {
    clock_.start();
    if (isHidden()) {
        moment_->start();
    } else {
        showRunning();
    }
}

void EvaluationProgress::finish() {
    moment_->stop();
    hide();
    last_ = clock_.isValid() ? clock_.elapsed() : -1;
    clock_.invalidate();
    Q_EMIT finished();
}

void EvaluationProgress::showRunning() {
    stopped_ = false;
    text_->setText(tr("Calculating"));
    bar_->show();
    button_->setIcon(Theme::instance().icon(QStringLiteral("x")));
    button_->setToolTip(tr("Stop the calculation"));
    button_->setAccessibleName(button_->toolTip());
    show();
}

void EvaluationProgress::showStopped() {
    moment_->stop();
    stopped_ = true;
    text_->setText(tr("Figures are of an earlier state"));
    bar_->hide();
    button_->setIcon(Theme::instance().icon(QStringLiteral("refresh-cw")));
    button_->setToolTip(tr("Recalculate"));
    button_->setAccessibleName(button_->toolTip());
    show();
}

void EvaluationProgress::press() {
    if (stopped_) {
        document_.recalculate();
    } else {
        document_.stopEvaluation();
    }
}

}  // namespace wattscape::ui
