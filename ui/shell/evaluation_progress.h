#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace wattscape::ui {

class PlanDocument;

/// Shows a calculation that lasts longer than a moment, and lets the planner give it up; then says that the figures are
/// old, and offers to calculate after all. Out of sight otherwise.
class EvaluationProgress : public QWidget {
    Q_OBJECT

public:
    explicit EvaluationProgress(PlanDocument& document, QWidget* parent = nullptr);

    /// Of the last finished calculation; negative before the first.
    qint64 lastMilliseconds() const { return last_; }

Q_SIGNALS:
    void finished();

private:
    void start();
    void finish();
    void showRunning();
    void showStopped();
    void press();

    PlanDocument& document_;
    QLabel* text_;
    QProgressBar* bar_;
    QToolButton* button_;
    QTimer* moment_;
    QElapsedTimer clock_;
    qint64 last_ = -1;
    bool stopped_ = false;
};

}  // namespace wattscape::ui
