#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace wattscape::ui {

class EvaluationProgress;
class Session;

/// The status bar: what a view says of the pointer, a calculation that takes long, the selection's sum on the day of the
/// cursor, the cursor, whether the plan is saved.
class StatusLine : public QObject {
    Q_OBJECT

public:
    StatusLine(QStatusBar& bar, Session& session);

public Q_SLOTS:
    void showPlace(const QString& text);
    void showHint(const QString& text);

private:
    void refresh();
    void forgetRefusal();

    QStatusBar& bar_;
    Session& session_;
    EvaluationProgress* progress_;
    QString refusal_;  ///< the last one
    QLabel *place_, *sum_, *cursor_, *saved_;
};

}  // namespace wattscape::ui
