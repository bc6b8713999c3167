#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>

#include <QList>
#include <QObject>
#include <QTemporaryDir>

class QAction;
class QMenu;

namespace wattscape::ui {

class Actions;
class PlanDocument;
class Prompt;
class ReportDrawing;

/// The ways out of the plan that are not its file: the report, on paper or as PDF, tables, GeoJSON and JSON.
class Exports : public QObject {
    Q_OBJECT

public:
    Exports(Actions& actions, PlanDocument& document, Prompt& prompt, QWidget* window);

    void fill(QMenu& menu) const;
    /// Print, and export as PDF.
    QList<QAction*> ofReport() const;

Q_SIGNALS:
    /// A line for the status bar.
    void said(const QString& text);

private:
    void exportAs(const QString& suffix, const QString& filter, const std::function<Result<std::string>()>& make);
    void exportReport();
    void printReport();
    void drawReport(const QString& pdf);
    void tellDrawn(const QString& pdf);
    QString suggestion(const QString& suffix) const;

    PlanDocument& document_;
    Prompt& prompt_;
    QWidget* window_;
    ReportDrawing* drawing_;
    QTemporaryDir printing_;  ///< what is drawn to be printed, until the program ends
    QList<QAction*> actions_;
};

}  // namespace wattscape::ui
