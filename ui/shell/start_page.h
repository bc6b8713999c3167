#pragma once

#include "core/model/plan.h"

#include <string_view>
#include <vector>

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace wattscape::ui {

/// What a planner sees before a plan is open: a new plan, the samples, the files of late.
class StartPage : public QScrollArea {
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
    /// A field of the settings and the line in which it is typed.
    struct Typed {
        std::string_view field;
        QString label;
        QLineEdit* line;
    };

    QWidget* makeNew();
    QWidget* makeSamples();
    void addField(QFormLayout& form, const QString& label, std::string_view field, const PlanSettings& preset);
    void create();
    /// Puts what was typed into the settings. Where it can't be, says why below the field's line, goes there, and gives false.
    bool take(PlanSettings& settings, const Typed& typed);

    std::vector<Typed> typed_;
    QLabel* problem_;
    QVBoxLayout* recent_;
};

}  // namespace wattscape::ui
