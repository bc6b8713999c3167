#pragma once

#include "core/model/plan.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace wattscape::ui {

/// What a planner sees before a plan is open: a new plan, the samples, the files of late.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showRecent(const QStringList& files);

Q_SIGNALS:
    void newPlanRequested(const wattscape::PlanSettings& settings);
    void sampleRequested(const QString& name);
    void openRequested();
    void fileRequested(const QString& file);

private:
    QWidget* makeNew();
    QWidget* makeSamples();
    void create();

    QLineEdit* name_;
    QLineEdit* firstMonth_;
    QSpinBox* months_;
    QVBoxLayout* recent_;
};

}  // namespace wattscape::ui
